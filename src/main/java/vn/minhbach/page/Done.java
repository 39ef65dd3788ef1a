package vn.minhbach.page;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says has been done. */
public final class Done {

  private Done() {}

  /**
   * Puts it aside until the next page is shown.
   *
   * @param text key of a text
   * @param args of the text
   */
  public static void tell(RedirectAttributes next, String text, Object... args) {
    next.addFlashAttribute(
        "done", new DefaultMessageSourceResolvable(new String[] {text}, args, text));
  }
}
