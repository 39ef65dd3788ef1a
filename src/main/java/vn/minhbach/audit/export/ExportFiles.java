package vn.minhbach.audit.export;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** An export that is being written, as a stage sees it. */
public interface ExportFiles {

  /** Those of these streams in which such a fact stands in the exported part of the log. */
  Set<String> telling(Collection<String> streams, String fact);

  /**
   * The salts under which entries commit to a personal field, by stream; where a stream tells the
   * fact more than once, the newest within the exported part.
   */
  Map<String, byte[]> salts(Collection<String> streams, String fact, String field);

  /**
   * @param path within the export, with slashes
   * @param text UTF-8 in the file
   */
  void add(String path, String text);
}
