package vn.minhbach.publiclist.objection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants with it. */
enum Kind {
  /** About a person on a list. */
  AGAINST,
  /** Somebody is missing from a list. */
  LEFT_OUT,
  /** A refused person asks to be looked at again. */
  REVIEW,
  /** A formal complaint: another procedure. */
  COMPLAINT,
  /** A denunciation: another procedure. */
  DENUNCIATION;

  /** Whether it is about one case. */
  boolean isAboutCase() {
    return this == AGAINST || this == REVIEW;
  }

  boolean isOfOtherProcedure() {
    return this == COMPLAINT || this == DENUNCIATION;
  }

  /** Whether a case is opened for the person if it is right. */
  boolean opensCase() {
    return this == LEFT_OUT || this == REVIEW;
  }

  /** The other procedure that the words name, empty if none. */
  static Optional<Kind> named(String words) {
    String said = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    if (said.contains("tố cáo")) {
      return Optional.of(DENUNCIATION);
    }
    return said.contains("khiếu nại") ? Optional.of(COMPLAINT) : Optional.empty();
  }

  /** The finding under whose name {@code bases.csv} has the article. */
  String basis() {
    return isOfOtherProcedure() ? "OBJECTION_" + name() : "OBJECTION";
  }
}
