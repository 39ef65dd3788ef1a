/**
 * What whoever runs the program asks of it instead of an office: keys, a witness's signature, a
 * proof. It needs neither the office nor its database. No Spring, no SQL.
 */
package vn.minhbach.audit.command;
