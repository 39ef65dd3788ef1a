/**
 * What the log says about lists, sittings, postings, dossiers and runs, and the sums of their
 * cases. Those of a few wards are in memory at a time.
 */
package vn.minhbach.audit.check.book;
