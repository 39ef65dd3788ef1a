package vn.minhbach.publiclist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Scans;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.PublicListProcess;

/** The ward says where and for how long the list is posted, and posts it. */
@Component
class ListPosting {

  private final PostingDesk desk;
  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicContents contents;
  private final PostingTime time;
  private final Cases cases;
  private final CurrentOfficer currentOfficer;
  private final PublicListProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;
  private final Scans scans;

  ListPosting(
      PostingDesk desk,
      PostingMapper postings,
      PostedLineMapper lines,
      PublicContents contents,
      PostingTime time,
      Cases cases,
      CurrentOfficer currentOfficer,
      PublicListProcess process,
      ApplicationEventPublisher facts,
      Clock clock,
      Scans scans) {
    this.desk = desk;
    this.postings = postings;
    this.lines = lines;
    this.contents = contents;
    this.time = time;
    this.cases = cases;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
    this.scans = scans;
  }

  /** Writes place, day and number of days down; they may be changed until it is posted. */
  @Transactional
  void enter(String number, PostingEntry entry) {
    Posting posting = desk.lock(number);
    currentOfficer.require().as(Role.wardOfficer, posting.ward());
    posting.mustBe(PostingState.PREPARED);
    LocalDate postedOn = entry.postedOn() == null ? time.today() : entry.postedOn();
    if (postedOn.isBefore(time.today())) {
      throw new Refused("publiclist.backdated", number, new Day(postedOn));
    }
    int days =
        entry.workingDays() == null
            ? time.daysInForce(posting.scheme(), postedOn)
            : entry.workingDays();
    time.lastDay(posting.scheme(), postedOn, days);
    postings.enter(number, entry.place(), postedOn, days);
  }

  /** As {@link #enter}, and completes the task {@code postList}. */
  @Transactional
  void post(String number, PostingEntry entry) {
    enter(number, entry);
    process.complete(number, "postList", currentOfficer.require().user());
  }

  /** The list is posted from now on; its hash is made once more over the names as they are now. */
  @Transactional
  void record(String number) {
    Posting posting = desk.lock(number);
    Actor officer = currentOfficer.require().as(Role.wardOfficer, posting.ward());
    posting.mustBe(PostingState.PREPARED);
    checkDay(posting);
    LocalDate endsOn = time.lastDay(posting.scheme(), posting.postedOn(), posting.workingDays());
    List<PostedLine> list = lines.of(number);
    posting.mustBeOf(list);
    hang(posting, list.stream().map(PostedLine::caseNumber).toList());
    PublicContent content = contents.of(posting, list);
    String hash = content.hash();
    scans.require(PaperKind.NOTICE, number, posting.noticeVersion(hash), null);
    boolean onWeb = time.route(posting.scheme(), posting.postedOn()).onWeb();
    postings.post(number, endsOn, hash, onWeb, officer.officer(), Micros.of(clock.instant()));
    publish(posting, list, content, endsOn, officer);
  }

  /** Cases of a decided list stay approved while it hangs. */
  private void hang(Posting posting, List<String> listed) {
    if (!posting.isDecided()) {
      cases.move(listed, CaseState.PROPOSED, CaseState.POSTED);
    }
  }

  /**
   * A list that is confirmed late is posted later: nobody shortens the days by writing an earlier
   * date.
   */
  private void checkDay(Posting posting) {
    if (posting.place() == null) {
      throw new Refused("publiclist.nothingEntered", posting.posting());
    }
    if (posting.postedOn().isBefore(time.today())) {
      throw new Refused("publiclist.backdated", posting.posting(), new Day(posting.postedOn()));
    }
    if (posting.postedOn().isAfter(time.today())) {
      throw new Refused("publiclist.notYet", posting.posting(), new Day(posting.postedOn()));
    }
  }

  private void publish(
      Posting posting,
      List<PostedLine> list,
      PublicContent content,
      LocalDate endsOn,
      Actor officer) {
    Instant now = clock.instant();
    String basis = time.basis(posting.scheme(), posting.postedOn());
    facts.publishEvent(
        new ListPosted(
            posting.posting(),
            posting.sitting(),
            posting.dossier(),
            posting.unit(),
            posting.scheme(),
            list.size(),
            posting.total(),
            content.hash(),
            posting.postedOn(),
            posting.workingDays(),
            endsOn,
            officer,
            now,
            basis));
    for (int i = 0; i < list.size(); i++) {
      facts.publishEvent(
          new CasePosted(
              list.get(i).caseNumber(),
              posting.posting(),
              endsOn,
              Map.of("line", content.rows().get(i).line()),
              officer,
              now,
              basis));
    }
  }
}
