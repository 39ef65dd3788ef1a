package vn.minhbach.committee;

import java.util.Arrays;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Sha256;

/**
 * The whole record of a sitting as one text, whose hash the chair signs: a head, then attendance,
 * recusals, ballots, single votes, results and the signature, one per row, fields separated by
 * tabs. Whoever has the rows can make the same text again.
 */
@Component
class SittingRecord {

  private final LineMapper lines;
  private final AttendanceMapper attendance;
  private final RecusalMapper recusals;
  private final BallotMapper ballots;

  SittingRecord(
      LineMapper lines, AttendanceMapper attendance, RecusalMapper recusals, BallotMapper ballots) {
    this.lines = lines;
    this.attendance = attendance;
    this.recusals = recusals;
    this.ballots = ballots;
  }

  /**
   * @param reasonHash of why the signer signs instead of who led the sitting; else null
   */
  String hash(Sitting sitting, Minutes minutes, String signer, String reasonHash) {
    String signature =
        reasonHash == null ? row("signed", signer) : row("signed", signer, reasonHash);
    return Sha256.hex(text(sitting, minutes) + "\n" + signature);
  }

  /**
   * Names what a chair has before the eyes: these minutes with this list, these votes and results,
   * and no others.
   */
  String version(Sitting sitting, Minutes minutes) {
    return Sha256.hex(text(sitting, minutes));
  }

  private String text(Sitting sitting, Minutes minutes) {
    String number = sitting.sitting();
    StringJoiner rows = new StringJoiner("\n");
    rows.add(
        row(
            "sitting",
            number,
            sitting.unit(),
            sitting.scheme(),
            sitting.heldOn(),
            sitting.place()));
    rows.add(
        row(
            "council",
            sitting.memberCount(),
            sitting.quorum(),
            sitting.chair(),
            sitting.secretary()));
    rows.add(row("minutes", minutes.openedAt(), minutes.closedAt()));
    rows.add(row("content", Sha256.hex(minutes.content()), Sha256.hex(minutes.opinions())));
    rows.add(row("list", sitting.listVersion(), sitting.lineCount()));
    attendance
        .of(number)
        .forEach(a -> rows.add(row("member", a.member(), a.person(), a.role(), a.presence())));
    recusals.of(number).forEach(r -> rows.add(row("out", r.caseNumber(), r.member(), r.reason())));
    ballots
        .cast(number)
        .forEach(b -> rows.add(row("ballot", b.member(), b.listVote().word(), b.listVersion())));
    ballots
        .singles(number)
        .forEach(v -> rows.add(row("single", v.person(), v.caseNumber(), v.vote().word())));
    lines
        .tallies(number)
        .forEach(
            t ->
                rows.add(
                    row(
                        "result",
                        t.caseNumber(),
                        t.eligible(),
                        t.inFavour(),
                        t.against(),
                        t.abstained(),
                        t.result().word())));
    return rows.toString();
  }

  private static String row(Object... fields) {
    return String.join("\t", Arrays.stream(fields).map(String::valueOf).toList());
  }
}
