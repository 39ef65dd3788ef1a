package vn.minhbach.oversight.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.paper.Head;
import vn.minhbach.paper.Issuer;
import vn.minhbach.paper.Issuers;
import vn.minhbach.paper.Papers;
import vn.minhbach.paper.Signature;
import vn.minhbach.shared.UnitCode;

/**
 * Prints the slip that inspectors take on their walk (phiếu giám sát): numbers and neighbourhoods,
 * and no names, which the posted list has under the same line.
 */
@Component
class SlipPaper {

  private final Issuers issuers;
  private final Papers papers;
  private final Clock clock;

  SlipPaper(Issuers issuers, Papers papers, Clock clock) {
    this.issuers = issuers;
    this.papers = papers;
    this.clock = clock;
  }

  byte[] pdf(Sample sample, List<SampleCase> cases) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "head", new Head(front(new UnitCode(sample.unit())), null, null, LocalDate.now(clock)));
    values.put("sample", sample);
    values.put("cases", cases);
    values.put(
        "signatures",
        List.of(
            Signature.of("TỔ TRƯỞNG DÂN PHỐ,", "TRƯỞNG THÔN"),
            Signature.of("NGƯỜI GHI PHIẾU"),
            Signature.of("TỔ TRƯỞNG TỔ GIÁM SÁT")));
    return papers.pdf("oversight/paper-slip", values);
  }

  /** The ward's committee of the Fatherland Front, where the ward's own committee sits. */
  private Issuer front(UnitCode ward) {
    Issuer ours = issuers.ward(ward);
    return new Issuer(
        null,
        List.of(
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM",
            ours.unit().toUpperCase(Locale.forLanguageTag("vi"))),
        "Ủy ban Mặt trận Tổ quốc Việt Nam " + ours.unit(),
        ours.place(),
        ours.unit());
  }
}
