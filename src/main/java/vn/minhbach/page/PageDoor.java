package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.shared.Refused;

/** Lets those open a page who hold one of its roles, and lets no browser keep it. */
@Component
class PageDoor implements HandlerInterceptor {

  private final CurrentOfficer officers;

  PageDoor(CurrentOfficer officers) {
    this.officers = officers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      OfficePage page =
          AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OfficePage.class);
      if (page != null) {
        requireRole(page);
      }
    }
    return true;
  }

  /**
   * A page that htmx asked for with a form is left by the browser itself, and not inside a part.
   */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      ModelAndView answer) {
    if (answer != null
        && request.getHeader("HX-Request") != null
        && answer.getViewName() != null
        && answer.getViewName().startsWith("redirect:")) {
      answer.setView(new LeavingView(answer.getViewName().substring("redirect:".length())));
    }
  }

  private void requireRole(OfficePage page) {
    Officer officer = officers.require();
    if (!OfficeMenu.isFor(page, officer)) {
      throw new Refused("access.role", page.roles()[0].word());
    }
  }
}
