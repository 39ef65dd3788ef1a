package vn.minhbach.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.minhbach.page.Writing;
import vn.minhbach.shared.Micros;

/** What is done of a sitting, what is left to do, and by whom. */
@Component
class SittingSteps {

  /** Whether a step is behind, before, or the one at which the sitting waits. */
  enum Progress {
    DONE,
    NOW,
    LATER
  }

  /**
   * One step.
   *
   * @param who does it, or has still to do it
   */
  record Step(MessageSourceResolvable what, Progress progress, MessageSourceResolvable who) {}

  private static final List<String> NAMES =
      List.of("call", "attend", "vote", "write", "sign", "post");

  private final BallotMapper ballots;
  private final MinutesMapper minutes;
  private final Writing writing;

  SittingSteps(BallotMapper ballots, MinutesMapper minutes, Writing writing) {
    this.ballots = ballots;
    this.minutes = minutes;
    this.writing = writing;
  }

  /** In their order; none for a sitting that ended without a vote. */
  List<Step> of(SittingSheet sheet) {
    int now = now(sheet);
    return now < 0
        ? List.of()
        : NAMES.stream().map(name -> step(name, NAMES.indexOf(name), now, sheet)).toList();
  }

  private int now(SittingSheet sheet) {
    return switch (sheet.state()) {
      case CALLED -> 1;
      case OPEN -> 2;
      case COUNTED -> minutes.isHandedIn(sheet.sitting()) ? 4 : 3;
      case SIGNED -> 5;
      case CONCLUDED -> NAMES.size();
      case ADJOURNED, CALLED_OFF -> -1;
    };
  }

  private Step step(String name, int place, int now, SittingSheet sheet) {
    Progress progress = place < now ? Progress.DONE : place == now ? Progress.NOW : Progress.LATER;
    MessageSourceResolvable who =
        switch (name) {
          case "call", "write" -> text(name + ".who", sheet.secretary());
          case "attend" -> text("attend.who", sheet.secretary(), writing.day(sheet.heldOn()));
          case "vote" -> progress == Progress.NOW ? missing(sheet) : text("vote.who");
          case "sign" ->
              sheet.chair() == null ? text("sign.anyChair") : text("sign.who", sheet.chair());
          default -> text(name + ".who");
        };
    return new Step(text(name), progress, who);
  }

  /** Who has not voted yet is known to all in the hall; how anybody voted is not. */
  private MessageSourceResolvable missing(SittingSheet sheet) {
    Set<String> voted =
        ballots.cast(sheet.sitting()).stream()
            .map(BallotMapper.Row::member)
            .collect(Collectors.toSet());
    String missing =
        sheet.roll().stream()
            .filter(a -> a.isPresent() && !voted.contains(a.member()))
            .map(Attendee::member)
            .collect(Collectors.joining(", "));
    return text("vote.missing", missing, writing.moment(Micros.of(sheet.votingEndsAt())));
  }

  private static MessageSourceResolvable text(String key, Object... args) {
    String code = "committee.step." + key;
    return new DefaultMessageSourceResolvable(new String[] {code}, args, code);
  }
}
