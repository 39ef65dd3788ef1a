/**
 * What a witness of the log does with a key of its own: it signs a head only if the head grew out
 * of the last one that it signed. It runs on the witness's own computer and trusts the office in
 * nothing (C2SP tlog-witness, tlog-cosignature).
 */
@org.springframework.modulith.NamedInterface("witness")
package vn.minhbach.audit.witness;
