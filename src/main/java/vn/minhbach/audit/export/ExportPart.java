package vn.minhbach.audit.export;

/** Files of one stage whose hashes stand in the log. */
public interface ExportPart {

  /** Writes its files, one by one. */
  void write(ExportFiles files);
}
