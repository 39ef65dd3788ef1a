package vn.minhbach.scheme;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;

/**
 * Shows every officer on which rows the system works, each with its act, how sure it is and whether
 * it is a default of ours.
 */
@RestController
@RequestMapping("/api/scheme")
class SchemeApi {

  private final CurrentOfficer currentOfficer;
  private final Schemes schemes;
  private final Parameters parameters;

  SchemeApi(CurrentOfficer currentOfficer, Schemes schemes, Parameters parameters) {
    this.currentOfficer = currentOfficer;
    this.schemes = schemes;
    this.parameters = parameters;
  }

  @GetMapping("/schemes")
  List<Scheme> schemes() {
    currentOfficer.require();
    return schemes.all();
  }

  @GetMapping("/parameters")
  List<Parameter> parameters() {
    currentOfficer.require();
    return parameters.all();
  }

  @GetMapping("/documents")
  List<Document> documents() {
    currentOfficer.require();
    return Document.all();
  }
}
