package vn.minhbach.publiclist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists that are or were posted, for later stages. Who may ask is for the asking stage to say. */
@Component
@Transactional(readOnly = true)
public class PostedLists {

  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicLists lists;

  PostedLists(PostingMapper postings, PostedLineMapper lines, PublicLists lists) {
    this.postings = postings;
    this.lines = lines;
    this.lists = lists;
  }

  /** Empty for a number that does not exist, and before the list is posted. */
  public Optional<PostedList> find(String number) {
    return postings.find(number).filter(Posting::wasPosted).map(this::list);
  }

  /** As {@link #find}, by the code of the public address. */
  public Optional<PostedList> byCode(String code) {
    return postings.byCode(code).filter(Posting::wasPosted).map(this::list);
  }

  private PostedList list(Posting posting) {
    PublicLists.Heading heading = lists.heading(posting);
    return new PostedList(
        posting.posting(),
        posting.ward(),
        posting.publicCode(),
        heading.unit(),
        heading.scheme(),
        posting.postedOn(),
        posting.endsOn(),
        posting.lineCount(),
        posting.total(),
        lines.of(posting.posting()).stream()
            .map(
                l -> new PostedList.Line(l.lineNo(), l.caseNumber(), l.neighbourhood(), l.amount()))
            .toList());
  }
}
