/**
 * The offline check of an export: it reads nothing but the export and the key it is given, and
 * trusts neither the office nor its database. No Spring, no SQL.
 */
@org.springframework.modulith.NamedInterface("check")
package vn.minhbach.audit.check;
