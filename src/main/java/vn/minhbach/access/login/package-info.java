/**
 * How officers prove who they are: the login page for people, HTTP Basic for machines, and on every
 * request afterwards whether the account is still in force. Guessing of passwords is slowed down
 * per account and per address.
 */
@org.springframework.modulith.NamedInterface("login")
package vn.minhbach.access.login;
