package vn.minhbach.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.Fact;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.publiclist.DecidedLists;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Sum;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * Carries a decision out: moves the cases, tells the trail, payment and the processes of the cases.
 */
@Component
class Outcomes {

  private static final Map<Ruling, CaseState> STATES =
      Map.of(
          Ruling.approved,
          CaseState.APPROVED,
          Ruling.refused,
          CaseState.REFUSED,
          Ruling.sentBack,
          CaseState.TO_VERIFY);

  private final Cases cases;
  private final SupportCaseProcess supportCase;
  private final DecidedLists lists;
  private final DossierDesk desk;
  private final ApplicationEventPublisher facts;

  Outcomes(
      Cases cases,
      SupportCaseProcess supportCase,
      DecidedLists lists,
      DossierDesk desk,
      ApplicationEventPublisher facts) {
    this.cases = cases;
    this.supportCase = supportCase;
    this.lists = lists;
    this.desk = desk;
    this.facts = facts;
  }

  /** Carries out the rulings of these lines. */
  void carryOut(Dossier dossier, Signature signature, List<Line> ruled, Actor actor) {
    STATES.forEach((ruling, state) -> move(ruled, ruling, state));
    Instant at = desk.on(signature.signedOn());
    List<String> approved = CaseNumbers.of(with(ruled, Ruling.approved));
    boolean toPost = lists.mustHang(dossier.scheme(), signature.signedOn(), approved);
    ruled.forEach(line -> facts.publishEvent(fact(dossier, signature, line, toPost, actor, at)));
    DossierDecided decided = decided(dossier, signature, ruled, toPost, actor, at);
    if (toPost) {
      desk.toPost(dossier);
    }
    facts.publishEvent(decided);
    if (toPost) {
      lists.prepare(list(decided, approved));
    }
    Map<String, String> words = new LinkedHashMap<>();
    ruled.forEach(line -> words.put(line.caseNumber(), word(line.ruling(), toPost)));
    supportCase.decided(words);
  }

  private static String word(Ruling ruling, boolean toPost) {
    return toPost && ruling == Ruling.approved ? "approvedToPost" : ruling.name();
  }

  private static DecidedLists.Decided list(DossierDecided decided, List<String> approved) {
    return new DecidedLists.Decided(
        decided.dossier(),
        decided.unit(),
        decided.scheme(),
        decided.decisionNumber(),
        decided.decidedOn(),
        approved,
        new Sum(decided.approved(), decided.dong()));
  }

  private void move(List<Line> ruled, Ruling ruling, CaseState state) {
    List<String> moving = CaseNumbers.of(with(ruled, ruling));
    if (!moving.isEmpty()) {
      cases.move(moving, CaseState.IN_DOSSIER, state);
    }
  }

  private static Fact fact(
      Dossier dossier, Signature signature, Line line, boolean toPost, Actor actor, Instant at) {
    String number = line.caseNumber();
    String paper = signature.paperNumber();
    return switch (line.ruling()) {
      case approved ->
          new CaseApproved(
              number,
              dossier.number(),
              paper,
              line.amount(),
              !line.isUndisputed(),
              toPost,
              actor,
              at);
      case refused -> new CaseRefused(number, dossier.number(), paper, line.article(), actor, at);
      case sentBack -> new CaseSentBack(number, dossier.number(), actor, at);
    };
  }

  private static DossierDecided decided(
      Dossier dossier,
      Signature signature,
      List<Line> ruled,
      boolean toPost,
      Actor actor,
      Instant at) {
    List<Line> approved = with(ruled, Ruling.approved);
    return new DossierDecided(
        dossier.number(),
        dossier.unit(),
        dossier.scheme(),
        signature.paperNumber(),
        signature.signedOn(),
        approved.size(),
        with(ruled, Ruling.refused).size(),
        with(ruled, Ruling.sentBack).size(),
        approved.stream().mapToLong(Line::amount).reduce(0, Math::addExact),
        toPost,
        signature.listVersion(),
        actor,
        at);
  }

  private static List<Line> with(List<Line> ruled, Ruling ruling) {
    return ruled.stream().filter(line -> line.ruling() == ruling).toList();
  }
}
