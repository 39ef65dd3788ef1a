package vn.minhbach;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes without an address wants to see the tasks that wait. */
@Controller
class HomePage {

  @GetMapping("/")
  String home() {
    return "redirect:/camunda/app/tasklist/default/";
  }
}
