package vn.minhbach.verification.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.intake.find.OpenCase;
import vn.minhbach.shared.Finding;
import vn.minhbach.verification.Entered;
import vn.minhbach.verification.Verifications;

/** Puts together what the work list says of cases; few statements for all of them. */
@Component
class WorkLines {

  private final Entered entered;
  private final Verifications verifications;
  private final FindingTexts texts;
  private final VerifyTerm term;

  WorkLines(Entered entered, Verifications verifications, FindingTexts texts, VerifyTerm term) {
    this.entered = entered;
    this.verifications = verifications;
    this.texts = texts;
    this.term = term;
  }

  List<WorkLine> of(List<OpenCase> cases, Locale language) {
    Collection<String> numbers = cases.stream().map(OpenCase::caseNumber).toList();
    Map<String, Map<Integer, Entered.Word>> words = entered.words(numbers);
    Map<String, String> enteredBy = entered.by(numbers);
    Set<String> again = verifications.of(numbers).keySet();
    return cases.stream()
        .map(
            c -> {
              String number = c.caseNumber();
              LocalDate due = term.due(c.since());
              return new WorkLine(
                  c,
                  remarks(c.findings(), words.getOrDefault(number, Map.of()), language),
                  enteredBy.get(number),
                  again.contains(number),
                  due,
                  term.daysLeft(due));
            })
        .toList();
  }

  private List<WorkLine.Remark> remarks(
      List<Finding> findings, Map<Integer, Entered.Word> words, Locale language) {
    return IntStream.range(0, findings.size())
        .mapToObj(
            i ->
                new WorkLine.Remark(
                    i, findings.get(i), texts.of(findings.get(i), language), words.get(i)))
        .toList();
  }
}
