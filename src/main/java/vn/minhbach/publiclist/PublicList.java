package vn.minhbach.publiclist;

import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * The public list's stage as its process {@code public-list} calls it. Every argument named key is
 * a posting's number, as {@code 00121-N21-0001}.
 */
@Component("publiclist")
public class PublicList {

  private final PostingDesk desk;
  private final PostingTime time;
  private final ListPosting posting;
  private final ListClosing closing;

  PublicList(PostingDesk desk, PostingTime time, ListPosting posting, ListClosing closing) {
    this.desk = desk;
    this.time = time;
    this.posting = posting;
    this.closing = closing;
  }

  /**
   * Posts the list as the ward officer has entered it; refuses another day than today, and fewer
   * days than are in force.
   */
  public void recordPosting(String key) {
    posting.record(key);
  }

  /** Midnight at the end of the last day. */
  public Date endsAt(String key) {
    return time.toDate(desk.find(key).endsAt());
  }

  /** Takes the list down; refuses before the end. */
  public void closePosting(String key) {
    closing.close(key);
  }
}
