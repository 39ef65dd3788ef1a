package vn.minhbach.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.minhbach.workflow.engine.OwnTasks;

/**
 * Tells the names of the lists in Tasklist in the language that the person chose. The engine keeps
 * one name for all, and Tasklist shows it as it comes.
 */
@Component
class FilterNames extends OncePerRequestFilter {

  private static final String LISTS = "/camunda/api/engine/engine/default/filter";
  private static final Locale KEPT = Locale.forLanguageTag("vi");

  private final LocaleResolver languages;
  private final MessageSource texts;

  FilterNames(LocaleResolver languages, MessageSource texts) {
    this.languages = languages;
    this.texts = texts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().endsWith(LISTS)
        || languages.resolveLocale(request).equals(KEPT);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    String told = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    for (OwnTasks.Kind kind : OwnTasks.Kind.values()) {
      told = told.replace(named(kind, KEPT), named(kind, languages.resolveLocale(request)));
    }
    answer.resetBuffer();
    answer.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
    answer.copyBodyToResponse();
  }

  private String named(OwnTasks.Kind kind, Locale language) {
    return "\"name\":\"" + texts.getMessage("filter." + kind, null, language) + "\"";
  }
}
