package vn.minhbach.verification.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.intake.find.OpenCases;
import vn.minhbach.intake.find.OpenCounts;
import vn.minhbach.intake.find.OpenWish;
import vn.minhbach.page.Paging;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;

/** All that the page of the work list says. */
@Component
class WorkListModel {

  private final CurrentOfficer currentOfficer;
  private final Officers officers;
  private final OpenCases open;
  private final WorkLines lines;
  private final Schemes schemes;
  private final VerifyTerm term;
  private final Clock clock;

  WorkListModel(
      CurrentOfficer currentOfficer,
      Officers officers,
      OpenCases open,
      WorkLines lines,
      Schemes schemes,
      VerifyTerm term,
      Clock clock) {
    this.currentOfficer = currentOfficer;
    this.officers = officers;
    this.open = open;
    this.lines = lines;
    this.schemes = schemes;
    this.term = term;
    this.clock = clock;
  }

  /** Gives the lines that are shown. */
  @Transactional(readOnly = true)
  public List<WorkLine> show(WorkQuery query, Model model, Locale language) {
    Officer officer = currentOfficer.require();
    Area area = officer.areaAs(Role.wardOfficer);
    OpenWish wish = query.wish(term.overdueBefore());
    OpenCounts counts = open.counts(area, wish);
    Paging paging = Paging.of(query.page(), counts.of(query.show()));
    List<WorkLine> shown =
        lines.of(open.page(area, wish, paging.offset(), paging.size()), language);
    model.addAttribute("query", query);
    model.addAttribute("counts", counts);
    model.addAttribute("paging", paging);
    model.addAttribute("lines", shown);
    model.addAttribute("shown", Shown.of(shown));
    model.addAttribute("slips", counts.all() == 0 ? null : officer.unit().value());
    model.addAttribute("neighbourhoods", open.neighbourhoods(area));
    model.addAttribute("schemes", openSchemes());
    model.addAttribute(
        "heads",
        officers.holding(Role.neighbourhoodHead, officer.unit()).stream()
            .map(Officer::user)
            .toList());
    model.addAttribute("today", LocalDate.now(clock));
    return shown;
  }

  private List<Scheme> openSchemes() {
    LocalDate today = LocalDate.now(clock);
    return schemes.all().stream()
        .filter(s -> s.status() == Scheme.Status.OPEN && s.inForceOn(today))
        .toList();
  }
}
