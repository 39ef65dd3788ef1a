package vn.minhbach.audit.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.shared.Sha256;

/** One list of three people, from the desk to the money: a sound trail and its lists. */
final class Village extends ToldMoney {

  static final String POSTING = "00121-N21-0001";
  static final String DECIDED = "00121-N21-0002";
  private static final String SITTING = "00121-H21-0001";
  private static final List<String> COUNCIL = List.of("chu", "uy1", "uy2", "uy3");
  private static final List<String> NAMES = List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Chi");

  Village() {
    this(true, false);
  }

  /** A village whose lists are posted before the submission, after the decision, or both. */
  Village(boolean before, boolean after) {
    opened();
    verified();
    sat(before);
    if (before) {
      turnTo("2021-08-19T03:00:00Z");
      posted(POSTING, "sitting", SITTING, "2021-08-19", "2021-08-23");
      turnTo("2021-08-23T17:00:01Z");
      cleared(POSTING, null);
    }
    decided(after);
    if (after) {
      turnTo("2021-08-25T03:00:00Z");
      say("posting:" + DECIDED, "ListPrepared", Officer.SYSTEM, "dossier", DOSSIER, "cases", 3);
      posted(DECIDED, "dossier", DOSSIER, "2021-08-25", "2021-08-27");
      turnTo("2021-08-27T17:00:01Z");
      cleared(DECIDED, DOSSIER);
      opened(Officer.SYSTEM);
    }
    turnTo(after ? "2021-08-30T01:00:00Z" : "2021-08-26T01:00:00Z");
    paid();
    turnTo("2021-09-30T01:00:00Z");
    trail.add("access:-", "LoginFailed", Officer.SYSTEM, now, Map.of("user", "", "locked", false));
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

  private void sat(boolean before) {
    turnTo("2021-08-19T01:00:00Z");
    String stream = "sitting:" + SITTING;
    Officer secretary = Officer.of("thuky", "councilSecretary");
    say(stream, "SittingCalled", secretary, "sitting", SITTING, "cases", 3);
    each("CaseInSitting", secretary, "sitting", SITTING, "recommended", true);
    tick();
    say(
        stream,
        "AttendanceRecorded",
        secretary,
        "quorate",
        true,
        "members",
        4,
        "quorum",
        3,
        "present",
        COUNCIL);
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
        "chu",
        "unposted",
        !before);
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
    if (before) {
      say("posting:" + POSTING, "ListPrepared", Officer.SYSTEM, "cases", 3, "total", 3 * DONG);
    }
  }

  private void posted(String posting, String kind, String of, String from, String until) {
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
    file("postings/" + posting + ".tsv", list);
    file("postings/" + posting + ".salts", salts);
    Officer poster = Officer.of("canbo1", "wardOfficer");
    say(
        "posting:" + posting,
        "ListPosted",
        poster,
        "posting",
        posting,
        kind,
        of,
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
        from,
        "workingDays",
        2,
        "endsOn",
        until);
    for (int no = 1; no <= NAMES.size(); no++) {
      Map<String, Object> content =
          map("caseNumber", caseNumber(no), "posting", posting, "endsOn", until);
      Map<String, String> line = Map.of("line", commitments.get(no - 1));
      trail.add(stream(no), "CasePosted", poster, now, content, line);
    }
  }

  private static String commitment(byte[] salt, String line) {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
  }

  private void cleared(String posting, String dossier) {
    each("CaseCleared", Officer.SYSTEM, "posting", posting);
    say(
        "posting:" + posting,
        "PostingClosed",
        Officer.SYSTEM,
        "cases",
        3,
        "cleared",
        3,
        "halted",
        0,
        "dossier",
        dossier);
  }
}
