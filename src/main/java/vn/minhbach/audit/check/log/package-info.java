/** Reads the log of an export: its files, its tree grown once more, its streams. */
package vn.minhbach.audit.check.log;
