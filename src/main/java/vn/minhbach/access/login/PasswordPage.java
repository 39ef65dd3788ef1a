package vn.minhbach.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer in a browser changes the own password. */
@Controller
class PasswordPage {

  private final OwnAccount account;

  PasswordPage(OwnAccount account) {
    this.account = account;
  }

  @GetMapping("/password")
  String page() {
    return "access/password";
  }

  @PostMapping("/password")
  String change(
      @RequestParam String current, @RequestParam String next, HttpServletRequest request) {
    account.password(new OwnAccount.NewPassword(current, next), request);
    return "redirect:/login?changed";
  }
}
