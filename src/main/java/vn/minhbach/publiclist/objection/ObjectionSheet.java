package vn.minhbach.publiclist.objection;

import java.util.List;
import vn.minhbach.intake.contact.Contact;

/**
 * An objection as officers see it.
 *
 * @param joined those that say the same and get the same answer
 * @param alike those to which it may be joined
 * @param contact null for somebody who does not want to be known, and for monitors
 * @param officers of the ward who may look into it
 * @param looksLike the other procedure that its words name, null if none or if it is taken for one
 * @param secret whether its words are kept from this reader
 * @param basis the article under which feedback is answered, suggested for the answer
 */
record ObjectionSheet(
    Objection objection,
    List<Objection> joined,
    List<Objection> alike,
    Contact contact,
    List<String> officers,
    Kind looksLike,
    String basis,
    boolean secret,
    boolean late,
    boolean mayTriage,
    boolean mayConclude,
    boolean mayOpenCase) {

  /** How many say it. */
  public int times() {
    return joined.size() + 1;
  }
}
