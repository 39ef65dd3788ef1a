package vn.minhbach.committee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Numbers;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signature;
import vn.minhbach.scheme.Certainty;
import vn.minhbach.scheme.Grounds;
import vn.minhbach.scheme.Parameters;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.UnitCode;

/** Prints the minutes of a sitting with its list, for who may see the sheet. */
@Component
class MinutesPaper {

  private final SittingSheets sheets;
  private final Schemes schemes;
  private final Grounds grounds;
  private final Parameters parameters;
  private final Issuers issuers;
  private final Numbers numbers;
  private final Papers papers;

  MinutesPaper(
      SittingSheets sheets,
      Schemes schemes,
      Grounds grounds,
      Parameters parameters,
      Issuers issuers,
      Numbers numbers,
      Papers papers) {
    this.sheets = sheets;
    this.schemes = schemes;
    this.grounds = grounds;
    this.parameters = parameters;
    this.issuers = issuers;
    this.numbers = numbers;
    this.papers = papers;
  }

  byte[] pdf(String number) {
    SittingSheet sheet = sheets.sheet(number);
    Issuer council = issuers.council(new UnitCode(sheet.unit()));
    Head head = numbers.head(council, "BB-HĐXD", PaperKind.MINUTES, number);
    List<SittingSheet.Row> rows = sheet.lines();
    Map<String, Object> values = new HashMap<>();
    values.put("head", head);
    values.put("sheet", sheet);
    values.put("scheme", schemes.inForce(sheet.scheme(), sheet.heldOn()));
    values.put("grounds", grounds.of("minutes", sheet.scheme()));
    values.put("rulesSourced", rulesSourced(sheet));
    values.put("away", rows.stream().filter(row -> !row.out().isEmpty()).toList());
    values.put(
        "proposedDong",
        rows.stream()
            .filter(row -> row.result() == Result.PROPOSED)
            .mapToLong(SittingSheet.Row::amount)
            .reduce(0, Math::addExact));
    values.put("signatures", List.of(Signature.of("THƯ KÝ"), Signature.of("CHỦ TRÌ")));
    return papers.pdf("committee/paper-minutes", values);
  }

  /** Whether somebody has read what sets the quorum and the majority. */
  private boolean rulesSourced(SittingSheet sheet) {
    return List.of(Parameters.QUORUM_NUMERATOR, Parameters.MAJORITY_NUMERATOR).stream()
        .allMatch(key -> parameters.inForce(key, sheet.heldOn()).certainty() == Certainty.HIGH);
  }
}
