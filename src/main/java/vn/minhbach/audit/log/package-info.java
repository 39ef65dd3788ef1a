/**
 * The trail as a transparency log: the sequencer numbers what was committed, the folder holds
 * tiles, entries and the signed checkpoint as static files (C2SP tlog-tiles), and witnesses sign
 * them too.
 */
@org.springframework.modulith.NamedInterface("log")
package vn.minhbach.audit.log;
