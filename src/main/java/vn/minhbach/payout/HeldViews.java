package vn.minhbach.payout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Held;
import vn.minhbach.shared.UnitCode;

/** Says why money is held back, and who can set it free. */
@Component
class HeldViews {

  private final Reasons reasons;
  private final WhoCan whoCan;
  private final MessageSource texts;

  HeldViews(Reasons reasons, WhoCan whoCan, MessageSource texts) {
    this.reasons = reasons;
    this.whoCan = whoCan;
    this.texts = texts;
  }

  /** In the order of the entitlements; officers are looked up once for each ward. */
  List<HeldView> of(List<Entitlement> held, Locale language) {
    Map<String, String> words =
        reasons.newest(
            held.stream()
                .filter(one -> one.held() == Held.BY_OFFICER)
                .map(Entitlement::caseNumber)
                .toList());
    Map<String, WhoCan.Named> free = new java.util.HashMap<>();
    return held.stream()
        .map(
            one ->
                new HeldView(
                    one,
                    message(one, language),
                    words.get(one.caseNumber()),
                    free.computeIfAbsent(one.unit(), unit -> whoCan.free(new UnitCode(unit)))))
        .toList();
  }

  private String message(Entitlement one, Locale language) {
    Object[] args = {one.caseNumber(), one.heldFor()};
    return texts.getMessage("payout.held." + one.held(), args, one.held().name(), language);
  }
}
