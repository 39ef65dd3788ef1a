package vn.minhbach.audit.check.cases;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.minhbach.audit.check.log.LogEntry;

/** What is known of one case while its entries are read. */
final class Life {

  final String number;
  final Map<CaseAct, Set<String>> acts = new EnumMap<>(CaseAct.class);
  final Map<String, String> saidBy = new HashMap<>();
  final Set<String> objections = new TreeSet<>();

  /** Where objections with stated facts came in. */
  final Map<String, Long> stated = new TreeMap<>();

  final Map<String, String> joinedTo = new HashMap<>();
  final Map<String, Long> triagedAt = new HashMap<>();
  final Map<String, LogEntry> runs = new HashMap<>();
  Stage stage = Stage.NONE;
  long amount;
  boolean isHeld;
  String sitting;
  String posting;

  /** The list of what was decided, on which it hung last. */
  String decidedPosting;

  String dossier;
  LogEntry inRun;
  String verifiedBy;
  boolean isRecommended;
  boolean isProposed;
  boolean isUnposted;
  boolean isToPost;
  long malformed = -1;

  Life(String number) {
    this.number = number;
  }
}
