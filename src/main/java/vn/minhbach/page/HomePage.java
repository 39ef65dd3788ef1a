package vn.minhbach.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an officer's day begins: the pages of the own roles, and the tasks. */
@Controller
class HomePage {

  @GetMapping("/")
  String home() {
    return "office/home";
  }
}
