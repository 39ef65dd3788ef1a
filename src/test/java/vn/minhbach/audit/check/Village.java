package vn.minhbach.audit.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Sha256;

/** One list of three people, from the desk to the money: a sound trail and its lists. */
final class Village {

  static final String POSTING = "00121-N21-0001";
  static final String RUN = "00121-C21-0001";
  private static final String SITTING = "00121-H21-0001";
  private static final String DOSSIER = "00121-T21-0001";
  private static final long DONG = 1_500_000;
  private static final List<String> COUNCIL = List.of("chu", "uy1", "uy2", "uy3");
  private static final List<String> NAMES = List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Chi");

  final Trail trail = new Trail();
  final Map<String, byte[]> files = new LinkedHashMap<>();
  private long now = Micros.of(Instant.parse("2021-08-17T01:00:00Z"));

  Village() {
    opened();
    verified();
    sat();
    posted();
    cleared();
    decided();
    paid();
    turnTo("2021-09-30T01:00:00Z");
    trail.add("access:-", "LoginFailed", Officer.SYSTEM, now, Map.of("user", "", "locked", false));
  }

  static String caseNumber(int no) {
    return "00121-21-%06d".formatted(no);
  }

  static String stream(int no) {
    return "case:" + caseNumber(no);
  }

  private void turnTo(String moment) {
    now = Micros.of(Instant.parse(moment));
  }

  /** One transaction of one officer; the entries of it carry one time. */
  private void say(String stream, String fact, Officer by, Object... content) {
    trail.add(stream, fact, by, now, map(content));
  }

  private void each(String fact, Officer by, Object... content) {
    for (int no = 1; no <= NAMES.size(); no++) {
      Map<String, Object> all = map(content);
      all.put("caseNumber", caseNumber(no));
      trail.add(stream(no), fact, by, now, all);
    }
  }

  private static Map<String, Object> map(Object... content) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < content.length; i += 2) {
      map.put((String) content[i], content[i + 1]);
    }
    return map;
  }

  private void tick() {
    now += 60_000_000;
  }

  private void opened() {
    Officer taker = Officer.of("canbo1", "wardOfficer");
    say("list:1", "ListReceived", taker, "list", 1, "forUnit", "00121");
    tick();
    each("CaseOpened", taker, "list", 1, "amount", DONG);
    say("list:1", "ListAccepted", taker, "cases", 3, "forUnit", "00121");
  }

  private void verified() {
    turnTo("2021-08-18T01:00:00Z");
    Officer verifier = Officer.of("canbo2", "wardOfficer");
    each("CaseVerified", verifier, "outcome", "confirmed", "confirmedBy", "totruong");
  }

  private void sat() {
    turnTo("2021-08-19T01:00:00Z");
    String stream = "sitting:" + SITTING;
    Officer secretary = Officer.of("thuky", "councilSecretary");
    say(stream, "SittingCalled", secretary, "sitting", SITTING, "cases", 3);
    each("CaseInSitting", secretary, "sitting", SITTING);
    tick();
    say(stream, "AttendanceRecorded", secretary, "quorate", true, "quorum", 3, "present", COUNCIL);
    for (String member : COUNCIL) {
      tick();
      say(stream, "VoteCast", Officer.of(member, "councilMember"), "voter", member);
    }
    tick();
    say(
        stream,
        "VotesCounted",
        Officer.SYSTEM,
        "ballots",
        4,
        "present",
        4,
        "inFavour",
        COUNCIL,
        "against",
        List.of(),
        "abstained",
        List.of(),
        "lines",
        3,
        "proposed",
        3,
        "notProposed",
        0,
        "deferred",
        0);
    tick();
    say(stream, "MinutesSigned", Officer.of("chu", "councilChair"), "sitting", SITTING);
    tick();
    each(
        "CaseProposed",
        Officer.SYSTEM,
        "sitting",
        SITTING,
        "eligible",
        4,
        "votesFor",
        4,
        "votesAgainst",
        0,
        "abstained",
        0,
        "votedSingly",
        false,
        "signedBy",
        "chu");
    say(
        stream,
        "SittingConcluded",
        Officer.SYSTEM,
        "lines",
        3,
        "proposed",
        3,
        "notProposed",
        0,
        "deferred",
        0);
  }

  private void posted() {
    turnTo("2021-08-19T03:00:00Z");
    StringBuilder list = new StringBuilder("00121\tHN-3642-LDTD\tk7m2\n");
    StringBuilder salts = new StringBuilder();
    List<String> commitments = new ArrayList<>();
    for (int no = 1; no <= NAMES.size(); no++) {
      String line = no + "\t" + NAMES.get(no - 1) + "\t198" + no + "\tTổ " + no + "\t" + DONG;
      byte[] salt = ("salt of line " + no).getBytes(StandardCharsets.UTF_8);
      list.append(line).append('\n');
      salts.append(no + "\t" + caseNumber(no) + "\t" + HexFormat.of().formatHex(salt) + "\n");
      commitments.add(commitment(salt, line));
    }
    file("postings/" + POSTING + ".tsv", list);
    file("postings/" + POSTING + ".salts", salts);
    Officer poster = Officer.of("canbo1", "wardOfficer");
    say(
        "posting:" + POSTING,
        "ListPosted",
        poster,
        "posting",
        POSTING,
        "unit",
        "00121",
        "scheme",
        "HN-3642-LDTD",
        "cases",
        3,
        "total",
        3 * DONG,
        "contentHash",
        Sha256.hex(list.toString()),
        "postedOn",
        "2021-08-19",
        "workingDays",
        2,
        "endsOn",
        "2021-08-23");
    for (int no = 1; no <= NAMES.size(); no++) {
      Map<String, Object> content =
          map("caseNumber", caseNumber(no), "posting", POSTING, "endsOn", "2021-08-23");
      Map<String, String> line = Map.of("line", commitments.get(no - 1));
      trail.add(stream(no), "CasePosted", poster, now, content, line);
    }
  }

  private static String commitment(byte[] salt, String line) {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
  }

  private void cleared() {
    turnTo("2021-08-23T17:00:01Z");
    each("CaseCleared", Officer.SYSTEM, "posting", POSTING);
    say(
        "posting:" + POSTING,
        "PostingClosed",
        Officer.SYSTEM,
        "cases",
        3,
        "cleared",
        3,
        "halted",
        0);
  }

  private void decided() {
    turnTo("2021-08-25T01:00:00Z");
    String stream = "dossier:" + DOSSIER;
    Officer ward = Officer.of("canbo1", "wardOfficer");
    say(stream, "DossierPrepared", ward, "people", 3, "dong", 3 * DONG);
    each("CaseInDossier", ward, "dossier", DOSSIER, "dong", DONG);
    tick();
    Officer chair = Officer.of("chutich", "wardChair");
    say(stream, "SubmissionSigned", chair, "people", 3, "dong", 3 * DONG);
    each("CaseSubmitted", chair, "dossier", DOSSIER, "amount", DONG);
    tick();
    Officer labour = Officer.of("laodong", "labourOfficer");
    say(stream, "DossierAppraised", labour, "agreed", 3, "disagreed", 0, "sentBack", 0);
    tick();
    Officer leader = Officer.of("lanhdao", "districtLeader");
    each("CaseApproved", leader, "dossier", DOSSIER, "dong", DONG);
    say(
        stream,
        "DossierDecided",
        leader,
        "approved",
        3,
        "refused",
        0,
        "sentBack",
        0,
        "dong",
        3 * DONG);
  }

  private void paid() {
    turnTo("2021-08-26T01:00:00Z");
    StringBuilder list = new StringBuilder(RUN + "\n");
    for (int no = 1; no <= NAMES.size(); no++) {
      list.append(caseNumber(no) + "-1\t" + DONG + "\tTRANSFER\n");
    }
    file("runs/" + RUN + ".tsv", list);
    file("runs/" + RUN + "/pain.001.xml", new StringBuilder(BankXml.of(NAMES.size(), DONG)));
    String stream = "run:" + RUN;
    String version = Sha256.hex(list.toString());
    Officer accountant = Officer.of("ketoan", "accountant");
    say(stream, "RunPrepared", accountant, "people", 3, "dong", 3 * DONG, "listVersion", version);
    each("CaseInRun", accountant, "run", RUN, "attempt", 1, "dong", DONG, "method", "TRANSFER");
    tick();
    Officer district = Officer.of("ketoanq", "districtAccountant");
    say(stream, "RunReleased", district, "people", 3, "dong", 3 * DONG, "listVersion", version);
    tick();
    String taken = Sha256.hex(files.get("runs/" + RUN + "/pain.001.xml"));
    say(stream, "RunFileTaken", accountant, "file", "pain.001.xml", "sha256", taken);
    tick();
    Officer treasurer = Officer.of("thuquy", "treasurer");
    each("CasePaid", treasurer, "run", RUN, "attempt", 1, "dong", DONG, "method", "TRANSFER");
    say(
        stream,
        "RunSettled",
        treasurer,
        "paid",
        3,
        "dongPaid",
        3 * DONG,
        "returned",
        0,
        "dongReturned",
        0);
  }

  private void file(String path, StringBuilder text) {
    files.put(path, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
