package vn.minhbach.audit.export;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** An export that is being written, as a stage sees it. */
public interface ExportFiles {

  /** Those of these streams in which such a fact stands in the exported part of the log. */
  Set<String> telling(Collection<String> streams, String fact);

  /**
   * The salts under which entries commit to a personal field, by stream.
   *
   * @param about field of the entries' content that names what they are about, as {@code posting}
   * @param named what it names
   * @param field the personal field
   */
  Map<String, byte[]> salts(
      Collection<String> streams, String fact, String about, String named, String field);

  /**
   * @param path within the export, with slashes
   * @param text UTF-8 in the file
   */
  void add(String path, String text);
}
