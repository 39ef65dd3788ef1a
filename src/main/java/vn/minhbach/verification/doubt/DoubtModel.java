package vn.minhbach.verification.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import vn.minhbach.access.Act;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.intake.find.RowElsewhere;
import vn.minhbach.intake.find.RowSheet;
import vn.minhbach.intake.find.RowSheets;

/** All that the page of a doubt says. */
@Component
class DoubtModel {

  private final CurrentOfficer officers;
  private final Doubts doubts;
  private final RowSheets rows;
  private final FindingTexts texts;
  private final FourEyes fourEyes;

  DoubtModel(
      CurrentOfficer officers,
      Doubts doubts,
      RowSheets rows,
      FindingTexts texts,
      FourEyes fourEyes) {
    this.officers = officers;
    this.doubts = doubts;
    this.rows = rows;
    this.texts = texts;
    this.fourEyes = fourEyes;
  }

  @Transactional(readOnly = true)
  public void show(String at, String after, Model page, Locale language) {
    Officer officer = officers.require();
    Area area = officer.areaAs(Role.wardOfficer);
    DoubtQueue queue = DoubtQueue.of(doubts.of(area), at, after);
    page.addAttribute("queue", queue);
    Doubt doubt = queue.shown();
    if (doubt == null) {
      return;
    }
    page.addAttribute("doubt", doubt);
    page.addAttribute("text", texts.of(doubt.finding(), language));
    page.addAttribute("exclusion", exclusion(doubt, officer));
    sides(doubt, area, page);
  }

  private void sides(Doubt doubt, Area area, Model page) {
    RowSheet own = rows.of(area, doubt.own()).orElseThrow();
    Optional<RowSheet> other = rows.of(area, doubt.finding().sameAs());
    Optional<RowElsewhere> elsewhere =
        other.isPresent()
            ? Optional.empty()
            : rows.elsewhere(doubt.finding().sameAs(), doubt.own());
    page.addAttribute("own", own);
    page.addAttribute("other", other.orElse(null));
    page.addAttribute("elsewhere", elsewhere.orElse(null));
    page.addAttribute(
        "particulars",
        other
            .map(o -> SideBySide.of(own, o))
            .or(() -> elsewhere.map(e -> SideBySide.of(own, e)))
            .orElse(List.of()));
  }

  private Act exclusion(Doubt doubt, Officer officer) {
    String caseNumber = doubt.open().caseNumber();
    return fourEyes.excluded(List.of(caseNumber), Act.VERIFIED, officer.person()).get(caseNumber);
  }
}
