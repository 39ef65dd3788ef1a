package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;

/** The pages that an officer may open, in the order of the office's work. */
@Component
class OfficeMenu {

  private final ApplicationContext beans;
  private final MessageSource texts;
  private List<OfficePage> pages;

  OfficeMenu(ApplicationContext beans, MessageSource texts) {
    this.beans = beans;
    this.texts = texts;
  }

  List<OfficeFrame.Entry> of(Officer officer, HttpServletRequest request) {
    String here = request.getRequestURI().substring(request.getContextPath().length());
    List<OfficePage> mine =
        pages().stream().filter(page -> !page.menu().isEmpty() && isFor(page, officer)).toList();
    String nearest =
        mine.stream()
            .map(OfficePage::menu)
            .filter(menu -> isHere(here, menu))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return mine.stream()
        .map(page -> new OfficeFrame.Entry(page.menu(), text(page), page.menu().equals(nearest)))
        .toList();
  }

  static boolean isFor(OfficePage page, Officer officer) {
    return Arrays.stream(page.roles()).anyMatch(officer.roles()::contains);
  }

  /** Read once: asking every bean for its annotation takes longer than many a page. */
  private synchronized List<OfficePage> pages() {
    if (pages == null) {
      pages = read();
    }
    return pages;
  }

  private List<OfficePage> read() {
    return Arrays.stream(beans.getBeanNamesForAnnotation(OfficePage.class))
        .map(beans::getType)
        .map(type -> AnnotatedElementUtils.findMergedAnnotation(type, OfficePage.class))
        .sorted(Comparator.comparingInt(OfficePage::order))
        .toList();
  }

  private static boolean isHere(String here, String menu) {
    return here.equals(menu) || here.startsWith(menu + "/");
  }

  private String text(OfficePage page) {
    return texts.getMessage(page.label(), null, page.label(), LocaleContextHolder.getLocale());
  }
}
