package vn.minhbach.verification;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.Declarations;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signature;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.NaturalOrder;
import vn.minhbach.shared.UnitCode;

/**
 * Prints what a ward has still to verify, a slip for each neighbourhood, in the order in which its
 * head walks from door to door.
 */
@Component
class SlipsPaper {

  private static final int MOST = 2000;

  private final Cases cases;
  private final Applicants applicants;
  private final Declarations declarations;
  private final Schemes schemes;
  private final Issuers issuers;
  private final Papers papers;
  private final CurrentOfficer officers;
  private final Clock clock;

  SlipsPaper(
      Cases cases,
      Applicants applicants,
      Declarations declarations,
      Schemes schemes,
      Issuers issuers,
      Papers papers,
      CurrentOfficer officers,
      Clock clock) {
    this.cases = cases;
    this.applicants = applicants;
    this.declarations = declarations;
    this.schemes = schemes;
    this.issuers = issuers;
    this.papers = papers;
    this.officers = officers;
    this.clock = clock;
  }

  /** A line of a slip. */
  record Line(String caseNumber, Applicant who, Declaration declared) {}

  /** The slip of one neighbourhood; its name is empty where the lists name none. */
  record Slip(String neighbourhood, List<Line> lines) {}

  /** No transaction is open while it is printed. */
  byte[] pdf(String unit) {
    UnitCode ward = new UnitCode(unit);
    officers.require().as(Role.wardOfficer, ward);
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> values = new HashMap<>();
    values.put("head", new Head(issuers.ward(ward), null, null, today));
    values.put("slips", slips(toVerify(unit, today)));
    values.put(
        "signatures",
        List.of(
            Signature.of("TỔ TRƯỞNG DÂN PHỐ,", "TRƯỞNG THÔN"),
            Signature.of("BAN CÔNG TÁC", "MẶT TRẬN"),
            Signature.of("CẢNH SÁT KHU VỰC,", "CÔNG AN XÃ"),
            Signature.of("CÁN BỘ XÁC MINH")));
    return papers.pdf("verification/paper-slips", values);
  }

  private List<SupportCase> toVerify(String unit, LocalDate today) {
    List<SupportCase> all = new ArrayList<>();
    schemes.all().stream()
        .filter(row -> row.status() == Scheme.Status.OPEN && row.inForceOn(today))
        .map(Scheme::code)
        .distinct()
        .forEach(code -> all.addAll(cases.inState(unit, code, CaseState.TO_VERIFY, MOST)));
    return all;
  }

  private List<Slip> slips(List<SupportCase> open) {
    List<String> numbers = open.stream().map(SupportCase::caseNumber).toList();
    Map<String, Applicant> people = applicants.of(numbers);
    Map<String, Declaration> declared = declarations.of(numbers);
    Map<String, List<Line>> byNeighbourhood = new TreeMap<>(NaturalOrder.VIETNAMESE);
    for (SupportCase one : open) {
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
