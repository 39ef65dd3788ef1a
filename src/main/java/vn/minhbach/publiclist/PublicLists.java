package vn.minhbach.publiclist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.scheme.PostingRoute;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.UnitCode;

/**
 * What everybody may read without logging in: a list that is posted now, and of a list taken down
 * only that it was posted.
 */
@Component
@Transactional(readOnly = true)
class PublicLists {

  /**
   * A list as the public sees it from outside.
   *
   * @param district null where the unit has none
   * @param scheme its name, or what is said instead where the name would tell of an illness, a
   *     disability or a child
   * @param onWeb whether its rows were ever meant for this page
   */
  record Heading(
      Posting posting, String unit, String district, String scheme, String act, boolean onWeb) {

    /** As offices print it. */
    public String total() {
      return new Dong(posting.total()).toString();
    }
  }

  /** A list with what is posted. */
  record Shown(Heading heading, PublicContent content, boolean unaltered) {}

  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicContents contents;
  private final PostingTime time;
  private final Schemes schemes;
  private final Units units;

  PublicLists(
      PostingMapper postings,
      PostedLineMapper lines,
      PublicContents contents,
      PostingTime time,
      Schemes schemes,
      Units units) {
    this.postings = postings;
    this.lines = lines;
    this.contents = contents;
    this.time = time;
    this.schemes = schemes;
    this.units = units;
  }

  /**
   * The list of this code if it was ever posted; one that is only prepared is not known to the
   * public.
   */
  Optional<Heading> find(String code) {
    return postings.byCode(code).filter(Posting::wasPosted).map(this::heading);
  }

  /**
   * What is posted, empty once the posting is over, also when nobody has taken the list down yet,
   * and for a list that hangs at its places alone.
   */
  Optional<Shown> content(Heading heading) {
    Posting posting = heading.posting();
    if (!heading.onWeb() || !posting.isPublicAt(time.now())) {
      return Optional.empty();
    }
    PublicContent content = contents.of(posting, lines.of(posting.posting()));
    return Optional.of(new Shown(heading, content, content.hash().equals(posting.contentHash())));
  }

  Heading heading(Posting posting) {
    Unit unit = units.require(posting.ward());
    String district =
        unit.districtCode() == null
            ? null
            : units.require(new UnitCode(unit.districtCode())).name();
    Scheme scheme = schemes.inForce(posting.scheme(), posting.postedOn());
    PostingRoute route = time.route(posting.scheme(), posting.postedOn());
    return new Heading(
        posting, unit.name(), district, route.title(scheme), route.act(scheme), route.onWeb());
  }
}
