package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.view.RedirectView;

/** A redirect that htmx passes on to the browser; what was put aside for the next page is kept. */
final class LeavingView extends RedirectView {

  LeavingView(String url) {
    super(url, true);
    setExposeModelAttributes(false);
  }

  @Override
  protected void sendRedirect(
      HttpServletRequest request,
      HttpServletResponse response,
      String url,
      boolean http10Compatible) {
    response.setHeader("HX-Redirect", url);
    response.setStatus(HttpServletResponse.SC_OK);
  }
}
