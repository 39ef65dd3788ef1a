package vn.minhbach.publiclist.objection;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.SignedPaper;
import vn.minhbach.paper.SignedPapers;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Sha256;

/** The answer to an objection as it is signed by hand; nothing waits for it. */
@Component
class AnswerSigned implements SignedPapers {

  private final CurrentOfficer currentOfficer;
  private final ObjectionDesk desk;

  AnswerSigned(CurrentOfficer currentOfficer, ObjectionDesk desk) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.ANSWER);
  }

  @Override
  public void lock(PaperKind kind, String number) {
    desk.lock(number);
  }

  @Override
  public SignedPaper of(PaperKind kind, String number) {
    Objection one = desk.find(number);
    Officer reader = currentOfficer.require();
    reader.asAny(one.ward(), ObjectionSheets.READERS);
    boolean isAnswered = one.state() == State.CONCLUDED;
    return new SignedPaper(
        kind,
        number,
        one.stream(),
        null,
        true,
        isAnswered ? Sha256.hex(one.outcome() + "\n" + one.reason() + "\n" + one.article()) : null,
        isAnswered,
        keeper(one, reader),
        !reader.roles().contains(Role.monitor),
        "/publiclist/objections/" + number + "/answer.pdf");
  }

  /** The office that gave the answer has its number. */
  private Actor keeper(Objection one, Officer reader) {
    Objection first = one.isJoined() ? desk.find(one.joinedTo()) : one;
    Role clerk = first.office() == Office.DISTRICT ? Role.labourOfficer : Role.wardOfficer;
    return reader.roles().contains(clerk) ? reader.as(clerk, one.ward()) : null;
  }
}
