package vn.minhbach.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Number and date of papers whose stage keeps none of its own. */
@Component
public class Numbers {

  private final NumberMapper mapper;

  Numbers(NumberMapper mapper) {
    this.mapper = mapper;
  }

  /** What was entered; empty until then. */
  public Optional<Numbered> of(PaperKind kind, String subject) {
    return mapper.find(kind, subject);
  }

  /** The head of such a paper; a draft until number and date are entered. */
  public Head head(Issuer issuer, String symbol, PaperKind kind, String subject) {
    Optional<Numbered> entered = of(kind, subject);
    String number = entered.map(Numbered::number).orElse(null);
    LocalDate dated = entered.map(Numbered::dated).orElse(null);
    return new Head(issuer, symbol, number, dated);
  }
}
