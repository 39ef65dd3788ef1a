package vn.minhbach.intake.find;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Area;
import vn.minhbach.intake.find.SearchTerm.Kind;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;

/** Finds cases of an area by what somebody remembers of them. */
@Component
public class CaseSearch {

  private final SearchMapper mapper;
  private final ReceiptCodes receipts;

  CaseSearch(SearchMapper mapper, ReceiptCodes receipts) {
    this.mapper = mapper;
    this.receipts = receipts;
  }

  /** The case that the term names by its number or receipt, if it lies in the area. */
  public Optional<FoundCase> one(Area area, SearchTerm term) {
    Optional<String> number =
        switch (term.kind()) {
          case CASE -> Optional.of(term.value());
          case RECEIPT -> receipts.caseOf(new ReceiptCode(term.value()));
          case NUMBER, NAME -> Optional.empty();
        };
    return number.flatMap(n -> mapper.one(area.units(), n).stream().findFirst());
  }

  /** How many cases have this name or number. */
  public long count(Area area, SearchTerm term) {
    return mapper.count(area.units(), isName(term), first(term), second(term));
  }

  /** Part of them, people in the Vietnamese order of names. */
  public List<FoundCase> page(Area area, SearchTerm term, int offset, int limit) {
    return mapper.page(area.units(), isName(term), first(term), second(term), limit, offset);
  }

  private static boolean isName(SearchTerm term) {
    return term.kind() == Kind.NAME;
  }

  private static String first(SearchTerm term) {
    return isName(term) ? term.fromTheFirst() : "%" + term.value() + "%";
  }

  private static String second(SearchTerm term) {
    return isName(term) ? term.behindOthers() : "%" + term.value() + "%";
  }
}
