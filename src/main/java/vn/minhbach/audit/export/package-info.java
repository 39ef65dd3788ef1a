/**
 * What goes into an export beside the log itself: the lists and files whose hashes stand in it. The
 * stages that own them write them; the trail knows no stage.
 */
@org.springframework.modulith.NamedInterface("export")
package vn.minhbach.audit.export;
