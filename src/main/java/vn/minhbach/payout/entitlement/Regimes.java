package vn.minhbach.payout.entitlement;

import org.springframework.stereotype.Component;
import vn.minhbach.scheme.Schemes;

/**
 * Tells under which cash regime a scheme pays: a worker takes one cash support of Nghị quyết
 * 68/NQ-CP only (I.2.c).
 */
@Component
class Regimes {

  /** All the supports that exclude each other. */
  static final String ONE_CASH = "NQ68-ONE-CASH";

  private final Schemes schemes;

  Regimes(Schemes schemes) {
    this.schemes = schemes;
  }

  /** A regime of its own for a scheme that excludes no other, or of which that is not known. */
  String of(String scheme) {
    return schemes.inCashRegime(scheme).orElse(false) ? ONE_CASH : scheme;
  }
}
