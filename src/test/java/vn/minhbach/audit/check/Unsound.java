package vn.minhbach.audit.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.check.Trail.Draft;
import vn.minhbach.audit.check.Trail.Officer;

/** A village whose officers change the log and sign it anew. */
abstract class Unsound {

  static final String SITTING = "sitting:00121-H21-0001";
  static final String POSTED = "posting:" + Village.POSTING;
  static final String DOSSIER = "dossier:00121-T21-0001";
  static final String PAID = "run:" + Village.RUN;
  static final long MINUTE = 60_000_000;
  static final long DAY = 24 * 60 * MINUTE;

  @TempDir Path temp;

  final Village village = new Village();

  Exported.Answer checked() {
    return Exported.in(temp.resolve("export")).write(village.trail.sealed(), village.files).check();
  }

  List<String> codes() {
    return checked().codes();
  }

  Draft draft(String stream, String fact) {
    return village.trail.find(stream, fact);
  }

  Map<String, Object> content(String stream, String fact) {
    return draft(stream, fact).content();
  }

  /** Another account of that person did it. */
  void by(String stream, String fact, String person) {
    Map<String, Object> leaf = draft(stream, fact).leaf();
    leaf.put("person", person);
    leaf.put("officer", person + "-2");
  }

  void remove(String stream, String fact) {
    village.trail.drafts.remove(draft(stream, fact));
  }

  void recorded(Draft draft, long at) {
    draft.leaf().put("recordedAt", at);
    draft.leaf().put("happenedAt", at);
  }

  static long recorded(Draft draft) {
    return (long) draft.leaf().get("recordedAt");
  }

  /** Puts an entry of its time behind another. */
  Draft behind(Draft before, String stream, String fact, Officer by, Map<String, ?> content) {
    Trail trail = new Trail();
    trail.add(stream, fact, by, recorded(before), new TreeMap<>(content));
    Draft draft = trail.drafts.get(0);
    village.trail.drafts.add(village.trail.drafts.indexOf(before) + 1, draft);
    return draft;
  }
}
