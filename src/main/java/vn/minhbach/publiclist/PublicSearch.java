package vn.minhbach.publiclist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.page.Paging;
import vn.minhbach.registry.identity.Folding;

/**
 * Spares people the reading of hundreds of rows: whoever knows a full name and the year of birth
 * finds that row of the lists that a ward has posted, and nothing that the lists do not show.
 */
@Component
@Transactional(readOnly = true)
class PublicSearch {

  /**
   * Whom somebody looks for.
   *
   * @param unit code of the ward
   * @param name full name, with or without marks
   */
  record Sought(@NotNull @Pattern(regexp = "\\d{5}") String unit, String name, Integer birthYear) {

    boolean isComplete() {
      return birthYear != null && !Folding.ascii(name).isEmpty();
    }

    boolean is(PublicContent.Row row) {
      return birthYear.equals(row.birthYear())
          && Folding.ascii(row.fullName()).equals(Folding.ascii(name));
    }
  }

  /** A row and the list on which it stands. */
  record Found(PublicLists.Heading list, PublicContent.Row row, int page) {}

  private final PostingMapper postings;
  private final PublicLists lists;
  private final PostingTime time;

  PublicSearch(PostingMapper postings, PublicLists lists, PostingTime time) {
    this.postings = postings;
    this.lists = lists;
    this.time = time;
  }

  /** Nothing unless both name and year are given. */
  List<Found> of(Sought sought) {
    if (!sought.isComplete()) {
      return List.of();
    }
    return postings.publicOf(sought.unit(), time.today()).stream()
        .map(lists::heading)
        .flatMap(heading -> lists.content(heading).stream())
        .flatMap(shown -> in(shown, sought))
        .toList();
  }

  private static Stream<Found> in(PublicLists.Shown shown, Sought sought) {
    List<PublicContent.Row> rows = shown.content().rows();
    return IntStream.range(0, rows.size())
        .filter(i -> sought.is(rows.get(i)))
        .mapToObj(i -> new Found(shown.heading(), rows.get(i), i / Paging.SIZE + 1));
  }
}
