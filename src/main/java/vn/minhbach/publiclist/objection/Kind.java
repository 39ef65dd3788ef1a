package vn.minhbach.publiclist.objection;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.access.Role;

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

  /**
   * Who triages it first. Whoever is complained of or denounced does not: nobody can read from the
   * words who that is, so it goes past the ward's officials, and past the ward.
   */
  Office triagedBy() {
    return switch (this) {
      case COMPLAINT -> Office.CHAIR;
      case DENUNCIATION -> Office.DISTRICT;
      default -> Office.WARD;
    };
  }

  /** Who may know who said it; a denouncer is kept secret from the ward (Luật Tố cáo, Điều 56). */
  boolean isSaidTo(Set<Role> roles) {
    Office least = triagedBy();
    return Stream.of(Office.values())
        .filter(office -> office.compareTo(least) >= 0)
        .flatMap(office -> Stream.of(office.roles()))
        .anyMatch(roles::contains);
  }

  /** What an official may take it for: a chosen complaint or denunciation keeps its kind. */
  List<Kind> takenAs() {
    return isOfOtherProcedure()
        ? List.of(this)
        : Stream.of(values()).filter(kind -> kind == this || !kind.isAboutCase()).toList();
  }

  /** What may become of it, whatever it is taken for. */
  List<Ruling> rulings() {
    if (isOfOtherProcedure()) {
      return List.of(Ruling.REFER);
    }
    return Stream.of(Ruling.values())
        .filter(ruling -> ruling != Ruling.HOLD || this == AGAINST)
        .toList();
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
