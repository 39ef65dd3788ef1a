package vn.minhbach.payout.trail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Shows a monitor, and those who wait for the money, why the gate is shut. No personal data. */
@Component
class TrailSheets {

  private static final Role[] READERS = {
    Role.monitor,
    Role.accountant,
    Role.treasurer,
    Role.districtAccountant,
    Role.wardOfficer,
    Role.wardChair
  };

  /** What holds a case or run. */
  record Row(
      String caseNumber,
      String code,
      String message,
      String detail,
      String legalBasis,
      Instant foundAt) {}

  private final CurrentOfficer currentOfficer;
  private final TrailFindingMapper findings;
  private final MessageSource texts;

  TrailSheets(CurrentOfficer currentOfficer, TrailFindingMapper findings, MessageSource texts) {
    this.currentOfficer = currentOfficer;
    this.findings = findings;
    this.texts = texts;
  }

  /** The findings of the last look; none when the gate is open or nobody has looked. */
  List<Row> of(String subject, Locale locale) {
    currentOfficer.require().asAny(wardOf(subject), READERS);
    return findings.of(subject).stream().map(finding -> row(finding, locale)).toList();
  }

  /** The ward with whose code the number of a case or run begins. */
  static UnitCode wardOf(String subject) {
    if (!subject.matches("\\d{5}-.{1,14}")) {
      throw new Refused("payout.unknown", subject);
    }
    return new UnitCode(subject.substring(0, 5));
  }

  private Row row(TrailFinding finding, Locale locale) {
    String message =
        texts.getMessage(
            "finding." + finding.code(),
            new Object[] {words(finding.detail(), locale)},
            finding.code(),
            locale);
    return new Row(
        finding.caseNumber(),
        finding.code(),
        message,
        finding.detail(),
        finding.legalBasis(),
        Micros.toInstant(finding.foundAt()));
  }

  /** Acts are named as offices name them; any other detail stays as it is. */
  private String words(String detail, Locale locale) {
    if (detail == null) {
      return "";
    }
    return Arrays.stream(detail.split(", "))
        .map(word -> texts.getMessage("act." + word, null, word, locale))
        .collect(Collectors.joining(", "));
  }
}
