package vn.minhbach.committee;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;

/** Calling sittings and looking at them. */
@RestController
class SittingApi {

  private final SittingCall call;
  private final SittingSheets sheets;

  SittingApi(SittingCall call, SittingSheets sheets) {
    this.call = call;
    this.sheets = sheets;
  }

  @PostMapping("/api/committee/sittings")
  @ResponseStatus(HttpStatus.CREATED)
  SittingCall.Called call(@Valid @RequestBody SittingRequest request) {
    return call.call(request);
  }

  @GetMapping("/api/committee/sittings")
  List<Sitting> newest(@RequestParam(required = false) SittingState state) {
    return sheets.newest(state);
  }

  @ShowsPersons
  @GetMapping("/api/committee/sittings/{sitting}")
  SittingSheet sheet(@PathVariable String sitting) {
    return sheets.sheet(sitting);
  }

  @GetMapping("/api/committee/sittings/{sitting}/totals")
  Totals totals(@PathVariable String sitting) {
    return sheets.totals(sitting);
  }
}
