package vn.minhbach.publiclist;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.Sum;
import vn.minhbach.workflow.PublicListProcess;

/** Freezes a list, gives it its number, its hash and its public code, and starts its process. */
@Component
class ListFreezing {

  /**
   * By neighbourhood, where people look for themselves; the council's order would show whose case
   * was an exception.
   */
  private static final Comparator<SupportCase> ORDER =
      Comparator.comparing(SupportCase::neighbourhood, NaturalOrder.VIETNAMESE)
          .thenComparing(SupportCase::caseNumber);

  /**
   * Of what the list is.
   *
   * @param sitting that proposed, or null
   * @param dossier that was decided, or null, as the paper that decided it
   */
  record Origin(
      String unit,
      String scheme,
      String sitting,
      String dossier,
      String decisionNumber,
      LocalDate decidedOn) {}

  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicContents contents;
  private final PublicListProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ListFreezing(
      PostingMapper postings,
      PostedLineMapper lines,
      PublicContents contents,
      PublicListProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.postings = postings;
    this.lines = lines;
    this.contents = contents;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** People and đồng of what was frozen. */
  Sum freeze(Origin of, List<SupportCase> cases) {
    List<PostedLine> list = frozen(cases);
    String number = number(of.unit());
    Sum total = PostedLine.sum(number, list);
    Posting posting = posting(number, of, list, total);
    postings.insert(posting, Micros.of(clock.instant()));
    Chunks.of(list, Chunks.ROWS).forEach(chunk -> lines.insert(number, chunk));
    facts.publishEvent(
        new ListPrepared(
            number,
            of.sitting(),
            of.dossier(),
            of.unit(),
            of.scheme(),
            list.size(),
            total.dong(),
            posting.contentHash(),
            Actor.SYSTEM,
            clock.instant()));
    process.start(number);
    return total;
  }

  private Posting posting(String number, Origin of, List<PostedLine> list, Sum total) {
    String code = code();
    return new Posting(
        number,
        of.unit(),
        of.scheme(),
        of.sitting(),
        of.dossier(),
        of.decisionNumber(),
        of.decidedOn(),
        PostingState.PREPARED,
        list.size(),
        total.dong(),
        contents.of(of.unit(), of.scheme(), code, LocalDate.now(clock), list).hash(),
        code,
        null,
        null,
        null,
        null);
  }

  private static List<PostedLine> frozen(List<SupportCase> cases) {
    List<SupportCase> sorted = cases.stream().sorted(ORDER).toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(
            i -> {
              SupportCase item = sorted.get(i);
              return new PostedLine(
                  i + 1, item.caseNumber(), item.neighbourhood(), item.amount(), null);
            })
        .toList();
  }

  private String number(String unit) {
    int year = LocalDate.now(clock).getYear();
    postings.countUp(unit, year);
    return "%s-N%02d-%04d".formatted(unit, year % 100, postings.serial(unit, year));
  }

  private String code() {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
