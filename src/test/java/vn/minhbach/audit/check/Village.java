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
  private static final String SITTING = "00121-H21-0001";
  private static final List<String> COUNCIL = List.of("chu", "uy1", "uy2", "uy3");
  private static final List<String> NAMES = List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Chi");

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
    say("posting:" + POSTING, "ListPrepared", Officer.SYSTEM, "cases", 3, "total", 3 * DONG);
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
}
