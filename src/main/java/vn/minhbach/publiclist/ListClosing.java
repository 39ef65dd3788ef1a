package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.SupportCaseProcess;

/** Takes a list down when its days are served; halted cases stay, the others go on. */
@Component
class ListClosing {

  private final PostingDesk desk;
  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PostingTime time;
  private final Cases cases;
  private final HeldCases heldCases;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  ListClosing(
      PostingDesk desk,
      PostingMapper postings,
      PostedLineMapper lines,
      PostingTime time,
      Cases cases,
      HeldCases heldCases,
      SupportCaseProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.postings = postings;
    this.lines = lines;
    this.time = time;
    this.cases = cases;
    this.heldCases = heldCases;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  @Transactional
  void close(String number) {
    Posting posting = desk.lock(number);
    posting.mustBe(PostingState.POSTED);
    if (time.now().isBefore(posting.endsAt())) {
      throw new Refused("publiclist.stillPosted", number, new Day(posting.endsOn()));
    }
    List<PostedLine> all = lines.of(number);
    List<PostedLine> open = all.stream().filter(line -> line.outcome() == null).toList();
    List<SupportCase> waiting = cases.find(open.stream().map(PostedLine::caseNumber).toList());
    Set<String> held = held(posting, waiting);
    List<String> clear = new ArrayList<>(inState(waiting, posting.waitsAs()));
    int halted = inState(waiting, CaseState.HALTED).size() + count(clear, held);
    clear.removeAll(held);
    if (clear.size() + halted != open.size()) {
      throw new Refused(
          "publiclist.linesLost",
          number,
          all.size(),
          clear.size(),
          halted,
          all.size() - open.size());
    }
    clear(posting, clear);
    postings.close(number, Micros.of(clock.instant()));
    facts.publishEvent(
        new PostingClosed(
            number,
            posting.unit(),
            posting.scheme(),
            posting.dossier(),
            all.size(),
            clear.size(),
            halted,
            all.size() - open.size(),
            Actor.SYSTEM,
            clock.instant(),
            time.basis(posting.scheme(), posting.postedOn())));
  }

  private void clear(Posting posting, List<String> clear) {
    if (clear.isEmpty()) {
      return;
    }
    if (!posting.isDecided()) {
      cases.move(clear, CaseState.POSTED, CaseState.TO_SUBMIT);
    }
    Chunks.of(clear, Chunks.VALUES)
        .forEach(chunk -> lines.setOutcome(posting.posting(), chunk, LineOutcome.CLEAR));
    process.postingClosed(
        clear.stream().collect(Collectors.toMap(c -> c, c -> LineOutcome.CLEAR.word())));
    Instant now = clock.instant();
    String basis = time.basis(posting.scheme(), posting.postedOn());
    clear.forEach(
        caseNumber ->
            facts.publishEvent(
                new CaseCleared(caseNumber, posting.posting(), Actor.SYSTEM, now, basis)));
  }

  /** An approved case keeps its state while an objection holds it. */
  private Set<String> held(Posting posting, List<SupportCase> waiting) {
    Set<String> held = new HashSet<>();
    if (posting.isDecided()) {
      Chunks.of(waiting.stream().map(SupportCase::caseNumber).toList(), Chunks.VALUES)
          .forEach(chunk -> held.addAll(heldCases.among(chunk)));
    }
    return held;
  }

  private static int count(List<String> waiting, Set<String> held) {
    return (int) waiting.stream().filter(held::contains).count();
  }

  private static List<String> inState(List<SupportCase> all, CaseState state) {
    return all.stream().filter(c -> c.state() == state).map(SupportCase::caseNumber).toList();
  }
}
