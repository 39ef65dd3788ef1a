package vn.minhbach.audit.check.cases;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.audit.check.book.AcceptedList;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Dossier;
import vn.minhbach.audit.check.book.Run;
import vn.minhbach.audit.check.book.Sitting;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Persons;

/** No person does two acts in a case of which one excludes the other. */
final class FourEyes implements Rule {

  private static final Set<CaseAct> NEEDED =
      EnumSet.complementOf(EnumSet.of(CaseAct.CONFIRMED, CaseAct.VOTED));

  private final Book book;
  private final Persons persons;
  private final Findings findings;

  FourEyes(Book book, Persons persons, Findings findings) {
    this.book = book;
    this.persons = persons;
    this.findings = findings;
  }

  @Override
  public void take(Life life, LogEntry entry) {
    switch (entry.fact()) {
      case "CaseOpened" -> tookIn(life, entry);
      case "CaseVerified" -> verified(life, entry);
      case "DoubtDecided" -> act(life, entry, CaseAct.VERIFIED, entry);
      case "CaseProposed", "CaseNotProposed", "CaseDeferred" -> voted(life, entry);
      case "CaseSubmitted" -> act(life, entry, CaseAct.SIGNED, entry);
      case "CaseSentBack" -> sentBack(life, entry);
      case "CaseApproved", "CaseRefused" -> decided(life, entry);
      case "CaseInRun" -> act(life, entry, CaseAct.PREPARED_PAYMENT, entry);
      case "CasePaid", "PaymentReturned" -> settled(life, entry);
      default -> {}
    }
  }

  private void tookIn(Life life, LogEntry entry) {
    AcceptedList list = book.list(entry.word("list"));
    act(life, entry, CaseAct.TOOK_IN, entry);
    act(life, entry, CaseAct.TOOK_IN, list.received());
  }

  private void verified(Life life, LogEntry entry) {
    act(life, entry, CaseAct.VERIFIED, entry);
    String head = entry.word("confirmedBy");
    if (head != null) {
      act(life, entry, CaseAct.CONFIRMED, head, persons.of(head));
    }
  }

  private void voted(Life life, LogEntry entry) {
    Sitting sitting = book.sitting(entry.word("sitting"));
    for (String voter : sitting.voters()) {
      if (!sitting.recused().contains(voter)) {
        act(life, entry, CaseAct.VOTED, voter, persons.of(voter));
      }
    }
    if (sitting.attendance() != null && sitting.attendance().flag("quorate")) {
      counted(life, entry, sitting.attendance().words("present"));
    }
  }

  /**
   * Whoever is out for an earlier act counts for this case neither as present nor as voting, and
   * nobody counts twice.
   */
  private void counted(Life life, LogEntry entry, List<String> present) {
    Set<String> free = new HashSet<>();
    for (String account : present) {
      String person = persons.of(account);
      boolean isOut =
          CaseAct.VOTED.excludedBy().stream()
              .anyMatch(act -> life.acts.getOrDefault(act, Set.of()).contains(person));
      if (!isOut) {
        free.add(person);
      }
    }
    if (entry.amount("eligible") > free.size()) {
      findings.add(entry.at(), life.number, "outButCounted", entry.amount("eligible"), free.size());
    }
  }

  private void sentBack(Life life, LogEntry entry) {
    if ("districtLeader".equals(entry.role())) {
      decided(life, entry);
    } else {
      act(life, entry, CaseAct.APPRAISED, entry);
    }
  }

  private void decided(Life life, LogEntry entry) {
    Dossier dossier = book.dossier(entry.word("dossier"));
    act(life, entry, CaseAct.APPRAISED, dossier.appraised());
    act(life, entry, CaseAct.DECIDED, entry);
  }

  private void settled(Life life, LogEntry entry) {
    Run run = book.run(entry.word("run"));
    act(life, entry, CaseAct.RELEASED_PAYMENT, run.released());
    for (CaseAct needed : NEEDED) {
      if (!life.acts.containsKey(needed)) {
        findings.add(entry.at(), life.number, "actMissing", needed);
      }
    }
    boolean isInvolved = isBy(run.prepared(), entry) || isBy(run.released(), entry);
    if (isInvolved) {
      findings.add(entry.at(), life.number, "treasurerInvolved", entry.word("run"));
    }
  }

  private boolean isBy(LogEntry act, LogEntry entry) {
    return act != null
        && (persons.of(act).equals(persons.of(entry)) || act.officer().equals(entry.officer()));
  }

  private void act(Life life, LogEntry entry, CaseAct act, LogEntry doing) {
    if (doing != null && !doing.isOfMachine()) {
      act(life, entry, act, doing.officer(), persons.of(doing));
    }
  }

  /** Who did it is known by account and by person: either is enough to be the same. */
  private void act(Life life, LogEntry entry, CaseAct act, String account, String person) {
    List<String> same = List.of(person, Persons.account(account));
    if (!life.acts.computeIfAbsent(act, any -> new HashSet<>()).addAll(same)) {
      return;
    }
    for (CaseAct other : act.others()) {
      if (!Collections.disjoint(life.acts.getOrDefault(other, Set.of()), same)) {
        findings.add(entry.at(), life.number, "fourEyes", other, act, entry.officer());
      }
    }
  }
}
