package vn.minhbach.audit.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.shared.Micros;

/** Tells what happens to three people and keeps the files that come of it. */
abstract class Telling {

  static final int PEOPLE = 3;
  static final long DONG = 1_500_000;

  final Trail trail = new Trail();
  final Map<String, byte[]> files = new LinkedHashMap<>();
  long now = Micros.of(Instant.parse("2021-08-17T01:00:00Z"));

  static String caseNumber(int no) {
    return "00121-21-%06d".formatted(no);
  }

  static String stream(int no) {
    return "case:" + caseNumber(no);
  }

  void turnTo(String moment) {
    now = Micros.of(Instant.parse(moment));
  }

  /** One transaction of one officer; the entries of it carry one time. */
  void say(String stream, String fact, Officer by, Object... content) {
    trail.add(stream, fact, by, now, map(content));
  }

  void each(String fact, Officer by, Object... content) {
    for (int no = 1; no <= PEOPLE; no++) {
      Map<String, Object> all = map(content);
      all.put("caseNumber", caseNumber(no));
      trail.add(stream(no), fact, by, now, all);
    }
  }

  static Map<String, Object> map(Object... content) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < content.length; i += 2) {
      map.put((String) content[i], content[i + 1]);
    }
    return map;
  }

  void tick() {
    now += 60_000_000;
  }

  void file(String path, StringBuilder text) {
    files.put(path, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
