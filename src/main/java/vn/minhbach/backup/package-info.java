/**
 * Backup and restore: one command each, the same for the embedded database and for MySQL. A backup
 * is a folder with the database as SQL, the log's files of the same moment, and apart the log's
 * key; a restore goes into an empty place and nowhere else. No act governs it. Whether a restored
 * office lies behind what witnesses signed is asked by {@code audit.log} when it starts.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "database", "audit::log"})
package vn.minhbach.backup;
