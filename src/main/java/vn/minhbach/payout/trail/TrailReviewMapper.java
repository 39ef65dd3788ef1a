package vn.minhbach.payout.trail;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;

/** What monitors wrote about a gate that holds; never changed. */
@Mapper
interface TrailReviewMapper {

  /** A row to be written; the database gives its id. */
  final class Row {
    private Long id;
    private final String subject;
    private final String reason;
    private final String person;
    private final long reviewedAt;

    Row(String subject, String reason, String person, long reviewedAt) {
      this.subject = subject;
      this.reason = reason;
      this.person = person;
      this.reviewedAt = reviewedAt;
    }

    long id() {
      return id;
    }
  }

  @Options(useGeneratedKeys = true, keyProperty = "id")
  @Insert(
      """
      INSERT INTO payout_trail_review (subject, reason, person, reviewed_at)
      VALUES (#{subject}, #{reason}, #{person}, #{reviewedAt})
      """)
  int insert(Row row);
}
