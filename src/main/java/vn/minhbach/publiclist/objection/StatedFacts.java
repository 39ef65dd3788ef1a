package vn.minhbach.publiclist.objection;

import java.util.regex.Pattern;
import vn.minhbach.intake.contact.Contact;

/**
 * Tells, before anybody has read it, whether an objection is to be read before money goes: somebody
 * stands by it, or it says more than a click would. Triage alone says what it is worth.
 */
final class StatedFacts {

  /** So many syllables name who, what and where; fewer from nobody stop nothing. */
  private static final int SYLLABLES = 8;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private StatedFacts() {}

  static boolean in(String words, Contact contact) {
    return !contact.isAnonymous()
        || SPACE.splitAsStream(words.strip()).distinct().count() >= SYLLABLES;
  }
}
