package vn.minhbach.publiclist.objection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;
import vn.minhbach.publiclist.PostedCases;
import vn.minhbach.shared.Refused;

/** What people say without logging in, and what they may know of what became of it. */
@Component
class PublicObjections {

  /**
   * Where an objection stands; names nobody, and repeats nothing of what was said.
   *
   * @param ward name of the ward's office
   * @param first the one to which it was joined, else itself
   * @param others how many others said the same
   */
  record Standing(Objection one, Objection first, String ward, long others, boolean late) {}

  private static final String NOBODYS = "-----------";

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final Receiving receiving;
  private final PostedCases posted;
  private final ReceiptCodes receipts;
  private final Cases cases;
  private final Units units;

  PublicObjections(
      ObjectionDesk desk,
      ObjectionMapper objections,
      Receiving receiving,
      PostedCases posted,
      ReceiptCodes receipts,
      Cases cases,
      Units units) {
    this.desk = desk;
    this.objections = objections;
    this.receiving = receiving;
    this.posted = posted;
    this.receipts = receipts;
    this.cases = cases;
    this.units = units;
  }

  /** The list behind a public code; empty if it was never posted. */
  Optional<PostedCases.Listed> list(String code) {
    return isBlank(code) ? Optional.empty() : posted.byCode(code);
  }

  @Transactional
  Objection say(Said said) {
    boolean isOfOwnCase = said.kind() == Kind.REVIEW || said.kind().isOfOtherProcedure();
    if (said.kind() == Kind.REVIEW || isOfOwnCase && isBlank(said.list())) {
      return ofOwnCase(said);
    }
    PostedCases.Listed list = list(said.list()).orElseThrow(() -> new Refused("objection.noList"));
    String caseNumber = null;
    if (said.kind() == Kind.AGAINST) {
      caseNumber =
          Optional.ofNullable(said.line())
              .flatMap(line -> posted.caseAt(list.posting(), line))
              .orElseThrow(() -> new Refused("objection.noLine"));
    }
    return receiving.say(entry(said, list.posting(), caseNumber), list.unit(), said.sentAs());
  }

  /** Whoever has a receipt need not find a list. */
  private Objection ofOwnCase(Said said) {
    String own =
        ReceiptCode.read(said.receipt())
            .flatMap(receipts::caseOf)
            .orElseThrow(() -> new Refused("objection.noReceipt"));
    String ward = cases.find(List.of(own)).get(0).unit();
    return receiving.say(
        entry(said, null, said.kind() == Kind.REVIEW ? own : null), ward, said.sentAs());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private ObjectionEntry entry(Said said, String posting, String caseNumber) {
    return new ObjectionEntry(
        said.kind(),
        posting,
        caseNumber,
        said.facts(),
        Source.WEB,
        desk.today(),
        said.name(),
        said.phone());
  }

  /** Empty for whatever is not the code of a receipt. */
  @Transactional(readOnly = true)
  Optional<Standing> of(String typed) {
    String code = ReceiptCode.read(typed).map(ReceiptCode::value).orElse(NOBODYS);
    return objections.byCode(code).map(this::standing);
  }

  private Standing standing(Objection one) {
    Objection first = one.isJoined() ? desk.find(one.joinedTo()) : one;
    return new Standing(
        one,
        first,
        units.find(one.ward()).map(Unit::inSentence).orElse(one.unit()),
        objections.joined(first.number()).size(),
        first.isLate(desk.today()));
  }
}
