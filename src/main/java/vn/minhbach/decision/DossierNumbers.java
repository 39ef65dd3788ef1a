package vn.minhbach.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.UnitCode;

/** Gives dossiers their numbers, as {@code 00121-T21-0001}: T as in tờ trình. */
@Component
class DossierNumbers {

  private final SerialMapper serials;
  private final Clock clock;

  DossierNumbers(SerialMapper serials, Clock clock) {
    this.serials = serials;
    this.clock = clock;
  }

  /** The ward's next number of this year; inside the transaction that uses it. */
  String next(UnitCode ward) {
    int year = LocalDate.now(clock).getYear();
    serials.advance(ward.value(), year);
    return "%s-T%02d-%04d".formatted(ward.value(), year % 100, serials.last(ward.value(), year));
  }
}
