package vn.minhbach.verification;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.Declarations;
import vn.minhbach.intake.find.OpenCase;
import vn.minhbach.intake.find.OpenCases;
import vn.minhbach.intake.find.OpenWish;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signature;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * Prints what a ward has still to verify, a slip for each neighbourhood, in the order in which its
 * head walks from door to door.
 */
@Component
class SlipsPaper {

  private static final int MOST = 2000;

  private final OpenCases open;
  private final Applicants applicants;
  private final Declarations declarations;
  private final Issuers issuers;
  private final Papers papers;
  private final CurrentOfficer officers;
  private final Clock clock;

  SlipsPaper(
      OpenCases open,
      Applicants applicants,
      Declarations declarations,
      Issuers issuers,
      Papers papers,
      CurrentOfficer officers,
      Clock clock) {
    this.open = open;
    this.applicants = applicants;
    this.declarations = declarations;
    this.issuers = issuers;
    this.papers = papers;
    this.officers = officers;
    this.clock = clock;
  }

  /** A line of a slip. */
  record Line(String caseNumber, Applicant who, Declaration declared) {}

  /** The slip of one neighbourhood; its name is empty where the lists name none. */
  record Slip(String neighbourhood, List<Line> lines) {}

  /**
   * No transaction is open while it is printed.
   *
   * @param neighbourhood null for all of them
   * @throws Refused code {@code verification.slipsMany}: none is left out without a word
   */
  byte[] pdf(String unit, String neighbourhood) {
    UnitCode ward = new UnitCode(unit);
    officers.require().as(Role.wardOfficer, ward);
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> values = new HashMap<>();
    values.put("head", new Head(issuers.ward(ward), null, null, today));
    values.put("slips", slips(toVerify(unit, neighbourhood, MOST)));
    values.put(
        "signatures",
        List.of(
            Signature.of("TỔ TRƯỞNG DÂN PHỐ,", "TRƯỞNG THÔN"),
            Signature.of("BAN CÔNG TÁC", "MẶT TRẬN"),
            Signature.of("CẢNH SÁT KHU VỰC,", "CÔNG AN XÃ"),
            Signature.of("CÁN BỘ XÁC MINH")));
    return papers.pdf("verification/paper-slips", values);
  }

  List<OpenCase> toVerify(String unit, String neighbourhood, int most) {
    OpenWish wish = new OpenWish(null, neighbourhood, OpenWish.Show.ALL, OpenWish.Order.NAME, 0);
    List<OpenCase> found = open.page(new Area(Set.of(unit)), wish, 0, most + 1);
    if (found.size() > most) {
      throw new Refused("verification.slipsMany", most);
    }
    return found;
  }

  private List<Slip> slips(List<OpenCase> toVerify) {
    List<String> numbers = toVerify.stream().map(OpenCase::caseNumber).toList();
    Map<String, Applicant> people = applicants.of(numbers);
    Map<String, Declaration> declared = declarations.of(numbers);
    Map<String, List<Line>> byNeighbourhood = new TreeMap<>(NaturalOrder.VIETNAMESE);
    for (OpenCase one : toVerify) {
      String number = one.caseNumber();
      byNeighbourhood
          .computeIfAbsent(one.neighbourhood(), name -> new ArrayList<>())
          .add(new Line(number, people.get(number), declared.get(number)));
    }
    List<Slip> slips = new ArrayList<>();
    byNeighbourhood.forEach((name, lines) -> slips.add(new Slip(name, inOrder(lines))));
    return slips;
  }

  private static List<Line> inOrder(List<Line> lines) {
    return lines.stream()
        .sorted(
            comparing((Line line) -> line.who().address(), WalkingOrder.OF_ADDRESSES)
                .thenComparing(Line::caseNumber))
        .toList();
  }
}
