package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.LegalBasis;

/**
 * A remark that officers make again and again, to be picked instead of typed.
 *
 * @param stage in which it is made, as {@code decision}
 * @param step in which of the stage's acts, as {@code sendBack}
 * @param code of the phrase, once in its step
 * @param validFrom first day; it holds until a later row of the same code
 * @param textVi the words
 * @param act number of the act on which it rests; empty where it rests on none
 */
public record Phrase(
    String stage,
    String step,
    String code,
    LocalDate validFrom,
    String textVi,
    String act,
    String article,
    Certainty certainty) {

  static Phrase read(SeedRow row) {
    return new Phrase(
        row.required("stage"),
        row.required("step"),
        row.required("code"),
        row.day("valid_from"),
        row.required("text_vi"),
        row.text("act"),
        row.text("article"),
        row.word("certainty", Certainty.class));
  }

  /** As {@link LegalBasis#toString()}; empty where it rests on no act. */
  public String basis() {
    return act.isEmpty() ? "" : new LegalBasis(act, article).toString();
  }
}
