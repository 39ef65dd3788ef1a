package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.LegalBasis;

/**
 * How the lists of a scheme are posted, from a day on.
 *
 * @param scheme code of the scheme; empty for all that have no row of their own
 * @param onWeb whether the list may be read on the public page; else it hangs at its places alone
 * @param reveals what the scheme's own name would tell about everybody on the list
 * @param publicTitle what the public reads instead of the scheme's name; empty for the name
 * @param places where it hangs, most important first
 * @param workingDays how long; null for what holds for all, {@link Parameters#POSTING_DAYS}
 * @param isDefault a default of ours, which the screens that show it say
 */
public record PostingRoute(
    String scheme,
    LocalDate validFrom,
    Moment posted,
    boolean onWeb,
    Revealed reveals,
    String publicTitle,
    String places,
    Integer workingDays,
    String act,
    String article,
    Certainty certainty,
    boolean isDefault,
    String note) {

  /** When a list is posted. */
  public enum Moment {
    BEFORE_SUBMISSION,
    AFTER_DECISION,
    BOTH
  }

  /** What nobody on a list has to have told about them. */
  public enum Revealed {
    NOTHING,
    ILLNESS,
    DISABILITY,
    CHILD
  }

  /** Refuses a row by which the web, or a title, would tell what it must not. */
  public PostingRoute {
    if (reveals != Revealed.NOTHING && (onWeb || publicTitle.isEmpty())) {
      throw new IllegalStateException(
          "seeds/posting-routes.csv: %s reveals %s and needs on_web no and a public_title"
              .formatted(scheme, reveals));
    }
  }

  static PostingRoute read(SeedRow row) {
    return new PostingRoute(
        row.text("scheme"),
        row.day("valid_from"),
        moment(row.required("posted")),
        row.flag("on_web"),
        row.word("reveals", Revealed.class),
        row.text("public_title"),
        row.required("places"),
        row.text("working_days").isEmpty() ? null : row.number("working_days"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.flag("is_default"),
        row.required("note"));
  }

  private static Moment moment(String word) {
    return Arrays.stream(Moment.values())
        .filter(one -> one.name().replace("_", "").equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("seeds/posting-routes.csv: posted " + word));
  }

  /** Whether the council's list is posted before the ward submits it. */
  public boolean isBeforeSubmission() {
    return posted != Moment.AFTER_DECISION;
  }

  /** Whether the decided list is posted before anybody on it is paid. */
  public boolean isAfterDecision() {
    return posted != Moment.BEFORE_SUBMISSION;
  }

  public LegalBasis basis() {
    return new LegalBasis(act, article);
  }

  /** What the public reads as the scheme's name. */
  public String title(Scheme of) {
    return publicTitle.isEmpty() ? of.nameVi() : publicTitle;
  }

  /** What the public reads as its act: an article, too, can tell of what somebody is ill. */
  public String act(Scheme of) {
    return publicTitle.isEmpty() ? of.basis().toString() : of.act();
  }
}
