package vn.minhbach.oversight.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** What observers remark on cases and lists, and what was recommended about them. */
@Component
public class Comments {

  private static final int SHOWN = 20;

  /** What stands beside a case or list. */
  public record Beside(List<Comment> comments, List<Advised> recommendations) {}

  /** A recommendation in a line. */
  public record Advised(String number, String state, LocalDate dueOn) {}

  private final AdviceMapper mapper;
  private final AdviceWriteMapper writing;
  private final TrailBook trails;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Comments(
      MonitorLogin login,
      AdviceWriteMapper writing,
      TrailBook trails,
      CurrentOfficer officers,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.mapper = login.mapper(AdviceMapper.class);
    this.writing = writing;
    this.trails = trails;
    this.officers = officers;
    this.facts = facts;
    this.clock = clock;
  }

  @Transactional
  void write(String subject, String text) {
    UnitCode unit = trails.existing(subject);
    Actor actor = officers.require().as(Role.monitor, unit);
    String content = text.strip();
    writing.comment(
        new Comment(subject, unit.value(), content, actor.officer(), Micros.of(clock.instant())));
    facts.publishEvent(
        new CommentWritten(
            subject, writing.comments(subject), Map.of("text", content), actor, clock.instant()));
  }

  /** For a page that has found its reader to be one of the stream's. */
  public Beside of(String stream) {
    return new Beside(
        mapper.on(stream, SHOWN),
        mapper.about(stream).stream()
            .map(one -> new Advised(one.number(), one.state().name(), one.dueOn()))
            .toList());
  }
}
