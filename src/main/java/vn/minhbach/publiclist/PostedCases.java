package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/** The posted lists and their lines as those see them who look into what people say about them. */
@Component
public class PostedCases {

  /** A list that hangs or hung. */
  public record Listed(String posting, String unit, String scheme, String publicCode) {}

  private final PostingDesk desk;
  private final PostedLineMapper lines;
  private final PostingMapper postings;
  private final PostingTime time;

  PostedCases(PostingDesk desk, PostedLineMapper lines, PostingMapper postings, PostingTime time) {
    this.desk = desk;
    this.lines = lines;
    this.postings = postings;
    this.time = time;
  }

  /** The list of this number, locked; refuses one that was never posted. */
  public Listed lock(String number) {
    Posting posting = desk.lock(number);
    posting.mustBe(PostingState.POSTED, PostingState.CLOSED);
    return listed(posting);
  }

  /** The list behind a public code; one that is not posted yet is not known. */
  public Optional<Listed> byCode(String code) {
    return postings
        .byCode(code)
        .filter(posting -> posting.state() != PostingState.PREPARED)
        .map(PostedCases::listed);
  }

  /** Refuses a day on which nobody could have spoken about the list. */
  public void mustHaveHungOn(String number, LocalDate receivedOn) {
    desk.find(number).mustHaveHungOn(receivedOn, time.today());
  }

  /** The case on a line of the list, as people read its number there. */
  public Optional<String> caseAt(String number, int lineNo) {
    return lines.of(number).stream()
        .filter(line -> line.lineNo() == lineNo)
        .map(PostedLine::caseNumber)
        .findFirst();
  }

  /** The cases of the list. */
  public List<String> casesOf(String number) {
    return lines.of(number).stream().map(PostedLine::caseNumber).toList();
  }

  /** The list on which the case stands last; empty for one that was never put on a list. */
  public Optional<String> lastPosting(String caseNumber) {
    return lines.lastPosting(caseNumber);
  }

  /** Refuses a case that is not on the list, or has been put on a later one. */
  public void mustBeLastOn(String number, String caseNumber) {
    if (lines.find(number, caseNumber).isEmpty()) {
      throw new Refused("publiclist.notOnList", caseNumber, number);
    }
    String last = lines.lastPosting(caseNumber).orElseThrow();
    if (!last.equals(number)) {
      throw new Refused("publiclist.onLaterList", caseNumber, last);
    }
  }

  private static Listed listed(Posting posting) {
    return new Listed(posting.posting(), posting.unit(), posting.scheme(), posting.publicCode());
  }
}
