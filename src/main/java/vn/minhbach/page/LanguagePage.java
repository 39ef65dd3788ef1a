package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Where people choose English, or Vietnamese again. */
@Controller
class LanguagePage {

  private final LocaleResolver languages;

  LanguagePage(LocaleResolver languages) {
    this.languages = languages;
  }

  @PostMapping("/language")
  String choose(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
    languages.setLocale(request, response, Locale.forLanguageTag("en".equals(to) ? "en" : "vi"));
    return "redirect:/";
  }
}
