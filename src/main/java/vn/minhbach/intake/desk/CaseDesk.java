package vn.minhbach.intake.desk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.Declarations;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.intake.scan.Scan;
import vn.minhbach.intake.scan.Scans;
import vn.minhbach.intake.scan.SentScan;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** A case for those who take in, sign, appraise and decide; of their own area. */
@Component
class CaseDesk {

  private static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader
  };

  private final Cases cases;
  private final Applicants applicants;
  private final Declarations declarations;
  private final CaseFindings findings;
  private final ReceiptCodes receipts;
  private final Scans scans;
  private final CurrentOfficer officers;
  private final SecureRandom chance = new SecureRandom();

  CaseDesk(
      Cases cases,
      Applicants applicants,
      Declarations declarations,
      CaseFindings findings,
      ReceiptCodes receipts,
      Scans scans,
      CurrentOfficer officers) {
    this.cases = cases;
    this.applicants = applicants;
    this.declarations = declarations;
    this.findings = findings;
    this.receipts = receipts;
    this.scans = scans;
    this.officers = officers;
  }

  /**
   * A case.
   *
   * @param code on its receipt; null only for one that was opened before there were codes
   * @param isOwn whether the officer may put scans to it
   */
  record Shown(
      SupportCase entry,
      Applicant applicant,
      Declaration declaration,
      List<Finding> findings,
      ReceiptCode code,
      List<Scan> scans,
      boolean isOwn) {}

  @Transactional(readOnly = true)
  Shown show(String caseNumber) {
    SupportCase entry = require(caseNumber);
    List<String> one = List.of(caseNumber);
    Map<String, List<Finding>> found = findings.of(one);
    return new Shown(
        entry,
        applicants.of(one).get(caseNumber),
        declarations.of(one).get(caseNumber),
        found.getOrDefault(caseNumber, List.of()),
        receipts.of(one).get(caseNumber),
        scans.ofCase(caseNumber, area()),
        officers.require().roles().contains(Role.wardOfficer) && !entry.state().isClosed());
  }

  /**
   * Puts scans to a case, all or none.
   *
   * @return how many of them are new
   */
  @Transactional
  int attach(String caseNumber, PaperKind kind, List<SentScan> sent) {
    SupportCase entry = require(caseNumber);
    Actor actor = officers.require().as(Role.wardOfficer, new UnitCode(entry.unit()));
    if (entry.state().isClosed()) {
      throw new Refused("application.caseClosed", caseNumber);
    }
    byte[] draft = new byte[16];
    chance.nextBytes(draft);
    String name = HexFormat.of().formatHex(draft);
    sent.forEach(scan -> scans.keep(name, actor.officer(), kind, scan));
    return scans.bind(name, caseNumber, actor);
  }

  Scan scan(String caseNumber, long id) {
    require(caseNumber);
    return scans.find(caseNumber, id, area());
  }

  byte[] content(Scan scan) {
    return scans.content(scan);
  }

  private SupportCase require(String caseNumber) {
    return cases.findIn(area(), List.of(caseNumber)).get(0);
  }

  private Area area() {
    return officers.require().areaAs(READERS);
  }
}
