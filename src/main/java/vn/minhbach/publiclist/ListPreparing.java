package vn.minhbach.publiclist;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.committee.Committee;
import vn.minhbach.committee.SittingConcluded;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.Sum;
import vn.minhbach.workflow.PublicListProcess;

/** Freezes what a sitting proposed, in the transaction in which the sitting ends. */
@Component
class ListPreparing {

  /**
   * By neighbourhood, where people look for themselves; the council's order would show whose case
   * was an exception.
   */
  private static final Comparator<SupportCase> ORDER =
      Comparator.comparing(SupportCase::neighbourhood, NaturalOrder.VIETNAMESE)
          .thenComparing(SupportCase::caseNumber);

  private final Committee committee;
  private final Cases cases;
  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicContents contents;
  private final PublicListProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ListPreparing(
      Committee committee,
      Cases cases,
      PostingMapper postings,
      PostedLineMapper lines,
      PublicContents contents,
      PublicListProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.committee = committee;
    this.cases = cases;
    this.postings = postings;
    this.lines = lines;
    this.contents = contents;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** A sitting that proposed nobody has nothing to post. */
  @EventListener
  @Transactional
  void on(SittingConcluded sitting) {
    List<String> proposed = committee.proposedBy(sitting.sitting());
    if (!proposed.isEmpty()) {
      prepare(sitting, frozen(cases.find(proposed)));
    }
  }

  private void prepare(SittingConcluded sitting, List<PostedLine> list) {
    String number = number(sitting.unit());
    String code = code();
    Sum total = PostedLine.sum(number, list);
    Posting posting =
        new Posting(
            number,
            sitting.unit(),
            sitting.scheme(),
            sitting.sitting(),
            PostingState.PREPARED,
            list.size(),
            total.dong(),
            contents.of(sitting.unit(), sitting.scheme(), code, LocalDate.now(clock), list).hash(),
            code,
            null,
            null,
            null,
            null);
    postings.insert(posting, Micros.of(clock.instant()));
    Chunks.of(list, Chunks.ROWS).forEach(chunk -> lines.insert(number, chunk));
    facts.publishEvent(
        new ListPrepared(
            number,
            posting.sitting(),
            posting.unit(),
            posting.scheme(),
            list.size(),
            total.dong(),
            posting.contentHash(),
            Actor.SYSTEM,
            clock.instant()));
    process.start(number);
  }

  private static List<PostedLine> frozen(List<SupportCase> proposed) {
    List<SupportCase> sorted = proposed.stream().sorted(ORDER).toList();
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
