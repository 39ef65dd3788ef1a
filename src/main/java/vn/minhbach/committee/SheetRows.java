package vn.minhbach.committee;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.vote.Tally;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.verification.SheetFinding;
import vn.minhbach.verification.SheetFindings;

/**
 * Puts names, findings, recusals and results beside the lines of a list, with one statement for
 * each.
 */
@Component
class SheetRows {

  private final LineMapper lines;
  private final RecusalMapper recusals;
  private final Applicants applicants;
  private final SheetFindings findings;

  SheetRows(
      LineMapper lines, RecusalMapper recusals, Applicants applicants, SheetFindings findings) {
    this.lines = lines;
    this.recusals = recusals;
    this.applicants = applicants;
    this.findings = findings;
  }

  /**
   * @param names whether the reader may see who the applicants are
   * @param me person of a reader who is a member present, else null
   */
  List<SittingSheet.Row> of(String sitting, List<Line> list, boolean names, String me) {
    List<String> numbers = list.stream().map(Line::caseNumber).toList();
    Map<String, Applicant> people = names ? applicants.of(numbers) : Map.of();
    Map<String, List<SheetFinding>> found = findings.of(numbers, LocaleContextHolder.getLocale());
    Map<String, List<Recusal>> out =
        recusals.of(sitting).stream().collect(Collectors.groupingBy(Recusal::caseNumber));
    Map<String, Tally> tallies =
        lines.tallies(sitting).stream()
            .collect(Collectors.toMap(Tally::caseNumber, Function.identity()));
    return list.stream()
        .map(
            line -> {
              String number = line.caseNumber();
              List<Recusal> away = out.getOrDefault(number, List.of());
              boolean mayVote = me != null && away.stream().noneMatch(r -> r.person().equals(me));
              List<SheetFinding> all = found.getOrDefault(number, List.of());
              return row(line, people.get(number), all, outs(away), mayVote, tallies.get(number));
            })
        .toList();
  }

  private static SittingSheet.Row row(
      Line line,
      Applicant who,
      List<SheetFinding> findings,
      List<SittingSheet.Out> out,
      boolean mayVote,
      Tally tally) {
    boolean counted = tally != null;
    return new SittingSheet.Row(
        line.lineNo(),
        line.caseNumber(),
        who == null ? null : who.fullName(),
        who == null ? null : who.birthYear(),
        line.neighbourhood(),
        line.amount(),
        line.recommended(),
        findings,
        line.takenOut(),
        out,
        mayVote,
        counted ? tally.result() : null,
        counted ? tally.eligible() : null,
        counted ? tally.inFavour() : null,
        counted ? tally.against() : null,
        counted ? tally.abstained() : null);
  }

  private static List<SittingSheet.Out> outs(List<Recusal> away) {
    return away.stream().map(r -> new SittingSheet.Out(r.member(), r.reason())).toList();
  }
}
