package vn.minhbach;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import vn.minhbach.shared.Refused;

/**
 * Makes the answers that say no (RFC 9457): {@code status}, {@code title}, {@code detail} in the
 * reader's language and {@code code}, which programs compare.
 */
@Component
class ProblemJson {

  /** Without any argument a text would be taken as it stands, doubled apostrophes included. */
  private static final Object[] NO_ARGUMENT = {""};

  private final MessageSource texts;
  private final LocaleResolver languages;
  private final ObjectMapper json;
  private final FieldWords words;

  ProblemJson(MessageSource texts, LocaleResolver languages, ObjectMapper json, FieldWords words) {
    this.texts = texts;
    this.languages = languages;
    this.json = json;
    this.words = words;
  }

  ProblemDetail refused(HttpServletRequest request, Refused refused) {
    return problem(
        request,
        status(refused.code()),
        refused.code(),
        "refused." + refused.code(),
        refused.args());
  }

  /** A problem of the house itself; its text is {@code problem.<code>}. */
  ProblemDetail of(HttpServletRequest request, int status, String code, Object... args) {
    return problem(request, status, code, "problem." + code, args);
  }

  /** Names the field that is not there or cannot be read, and the form that it should have. */
  ProblemDetail unreadable(HttpServletRequest request, Unreadable unreadable) {
    Locale language = languages.resolveLocale(request);
    return invalid(request, List.of(words.of(unreadable, isApi(request), language)));
  }

  /** Names the fields that cannot be read or do not keep their rules. */
  ProblemDetail invalid(HttpServletRequest request, BindException errors) {
    Locale language = languages.resolveLocale(request);
    return invalid(request, words.of(errors, isApi(request), language));
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  /** Names the fields that do not keep their rules. */
  ProblemDetail invalid(HttpServletRequest request, List<InvalidField> errors) {
    String named = words.join(errors, languages.resolveLocale(request));
    ProblemDetail problem = of(request, 400, "invalid", named);
    problem.setProperty("errors", errors);
    return problem;
  }

  private ProblemDetail problem(
      HttpServletRequest request, int status, String code, String key, Object... args) {
    Locale language = languages.resolveLocale(request);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(text("problem.title." + status, language));
    problem.setDetail(text(key, language, args));
    problem.setProperty("code", code);
    return problem;
  }

  /**
   * In the language, else in Vietnamese, else the key: a text that nobody wrote must not hide the
   * refusal.
   */
  private String text(String key, Locale language, Object... args) {
    Object[] some = args.length == 0 ? NO_ARGUMENT : args;
    String text = texts.getMessage(key, some, null, language);
    return text != null ? text : texts.getMessage(key, some, key, MessageBundles.VIETNAMESE);
  }

  /**
   * A bundle may say {@code status.<code>=404}. Else: who may not gets 403, what is not there 404,
   * what cannot be read 400, and what does not fit the state of things 409.
   */
  private int status(String code) {
    String written = texts.getMessage("status." + code, null, null, MessageBundles.VIETNAMESE);
    if (written != null) {
      return Integer.parseInt(written.strip());
    }
    String what = code.substring(code.lastIndexOf('.') + 1);
    if (code.startsWith("fourEyes.")) {
      return 403;
    }
    if (what.startsWith("unknown")) {
      return 404;
    }
    return what.startsWith("malformed") || what.startsWith("invalid") ? 400 : 409;
  }

  void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  /** The same for a script that puts the answer into the page. */
  void writePart(HttpServletResponse response, ProblemDetail problem) throws IOException {
    writePart(response, problem, "");
  }

  /**
   * Tells a script whose session is over where to log in without leaving the page and what is typed
   * there.
   */
  void writeLogin(HttpServletResponse response, HttpServletRequest request) throws IOException {
    String words = text("problem.sessionOver.link", languages.resolveLocale(request));
    String link =
        "<p><a class=\"govuk-link\" href=\"%s/login\" target=\"_blank\" rel=\"noopener\">%s</a></p>"
            .formatted(request.getContextPath(), escaped(words));
    writePart(response, of(request, 401, "sessionOver"), link);
  }

  private static void writePart(HttpServletResponse response, ProblemDetail problem, String link)
      throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .printf(
            "<div class=\"govuk-error-summary\" role=\"alert\"><h2 class=\"govuk-error-summary__title\">%s</h2>"
                + "<div class=\"govuk-error-summary__body\"><p>%s</p>%s</div></div>",
            escaped(problem.getTitle()), escaped(problem.getDetail()), link);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
