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
  private final Hanging hanging;
  private final Closing closing;

  PublicList(PostingDesk desk, PostingTime time, Hanging hanging, Closing closing) {
    this.desk = desk;
    this.time = time;
    this.hanging = hanging;
    this.closing = closing;
  }

  /**
   * Hangs the list as the ward officer has planned it; refuses another day than today, and 0 days.
   */
  public void recordPosting(String key) {
    hanging.record(key);
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
