package vn.minhbach.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login of our pages and of Tasklist; works without scripts. */
@Controller
class LoginPage {

  private final boolean demo;

  LoginPage(Environment environment) {
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/login")
  String login(HttpServletRequest request, Model model) {
    model.addAttribute("typed", TypedName.take(request));
    model.addAttribute("demo", demo);
    return "access/login";
  }
}
