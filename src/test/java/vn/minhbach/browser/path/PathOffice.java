package vn.minhbach.browser.path;

import vn.minhbach.browser.Chromium;
import vn.minhbach.browser.Desk;
import vn.minhbach.browser.Tasklist;

/** One ward with its district, and a desk for everybody who works on its list. */
record PathOffice(Chromium chromium, int port, String ward, String district) {

  static final String DECISION = "345/QĐ-UBND";

  /** Somebody of the ward, as {@code thuky}, at an office screen. */
  Desk ward(String who) {
    return Desk.of(chromium, port, who + "p" + ward);
  }

  Desk wardByPhone(String who) {
    return Desk.ofPhone(chromium, port, who + "p" + ward);
  }

  Desk district(String who) {
    return Desk.of(chromium, port, who + "q" + district);
  }

  Desk administrator() {
    return Desk.of(chromium, port, "quantritp01");
  }

  Desk citizen() {
    return Desk.ofCitizen(chromium, port);
  }

  Tasklist tasks(String who) {
    return Tasklist.of(chromium.browser(), port, who + "p" + ward);
  }

  /** The last part of an address: the number of what the page shows. */
  static String number(Desk desk) {
    return desk.page().url().replaceAll("[?#].*", "").replaceAll(".*/", "");
  }
}
