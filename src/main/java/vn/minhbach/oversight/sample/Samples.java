package vn.minhbach.oversight.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.UnitCode;

/** Draws samples for inspections and keeps every draw. */
@Component
class Samples {

  private final SampleMapper mapper;
  private final SampleWriteMapper writing;
  private final LogFiles log;
  private final TrailBook trails;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Samples(
      MonitorLogin login,
      SampleWriteMapper writing,
      LogFiles log,
      TrailBook trails,
      CurrentOfficer officers,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.mapper = login.mapper(SampleMapper.class);
    this.writing = writing;
    this.log = log;
    this.trails = trails;
    this.officers = officers;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * The number of the sample. The seed is the newest checkpoint that is published: who draws cannot
   * choose among older ones.
   *
   * @param posting number of the posting from which is drawn; empty for all cases of the ward
   */
  @Transactional
  String draw(String unit, String posting, int wanted) {
    UnitCode ward = new UnitCode(unit);
    Actor actor = officers.require().as(Role.monitor, ward);
    if (!ward.isWard()) {
      throw new Refused("oversight.sampleNeedsWard");
    }
    String subject = posting.isEmpty() ? "" : "posting:" + posting;
    long logSize = log.size();
    mustBeLater(subject, ward, logSize);
    byte[] root = log.root(logSize);
    List<String> from = population(unit, subject);
    if (from.isEmpty()) {
      throw new Refused("oversight.sampleEmpty");
    }
    List<String> drawn = Draw.of(root, from, wanted);
    Sample sample =
        new Sample(
            next(ward),
            unit,
            subject,
            logSize,
            HexFormat.of().formatHex(root),
            from.size(),
            Sha256.hex(Draw.text(from)),
            wanted,
            actor.officer(),
            Micros.of(clock.instant()));
    writing.insert(sample);
    Chunks.of(drawn, Chunks.ROWS).forEach(chunk -> writing.insertCases(sample.number(), chunk));
    publish(sample, drawn, actor);
    return sample.number();
  }

  /** All numbers from which is drawn. */
  List<String> population(String unit, String subject) {
    return subject.isEmpty()
        ? mapper.ofWard(unit)
        : mapper.ofPosting(subject.substring(subject.indexOf(':') + 1));
  }

  /** Whether whoever draws today gets the same; a ward that has new cases gives another. */
  boolean isSameToday(Sample sample, List<SampleCase> drawn) {
    List<String> from = population(sample.unit(), sample.subject());
    return Sha256.hex(Draw.text(from)).equals(sample.populationHash())
        && Draw.of(log.root(sample.logSize()), from, sample.wanted())
            .equals(drawn.stream().map(SampleCase::caseNumber).toList());
  }

  private void publish(Sample sample, List<String> drawn, Actor actor) {
    facts.publishEvent(
        new SampleDrawn(
            sample.number(),
            sample.subject().isEmpty() ? null : sample.subject(),
            sample.logSize(),
            sample.root(),
            sample.population(),
            sample.populationHash(),
            drawn,
            actor,
            clock.instant()));
  }

  /** The root must not have been known when the list was made. */
  private void mustBeLater(String subject, UnitCode ward, long logSize) {
    if (subject.isEmpty()) {
      return;
    }
    if (!trails.existing(subject).equals(ward)) {
      throw new Refused("oversight.otherUnit", subject, ward.value());
    }
    Long posted = mapper.postedAs(subject);
    if (posted == null || logSize <= posted) {
      throw new Refused("oversight.sampleNotPosted");
    }
  }

  /** As {@code 00121-M21-0001}: M as in mẫu. */
  private String next(UnitCode unit) {
    int year = LocalDate.now(clock).getYear();
    writing.advance(unit.value(), year);
    return "%s-M%02d-%04d".formatted(unit.value(), year % 100, writing.last(unit.value(), year));
  }
}
