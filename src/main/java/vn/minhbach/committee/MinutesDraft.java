package vn.minhbach.committee;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.SittingSheet.Row;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Micros;

/**
 * Fills the minutes from the record of the sitting: hours, what was before the council, what it
 * took out, who was out, how it voted. In Vietnamese, as all papers. Cases stand there by number,
 * never by name.
 */
@Component
class MinutesDraft {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final SittingMapper sittings;
  private final Schemes schemes;
  private final MessageSource texts;
  private final Clock clock;

  MinutesDraft(SittingMapper sittings, Schemes schemes, MessageSource texts, Clock clock) {
    this.sittings = sittings;
    this.schemes = schemes;
    this.texts = texts;
    this.clock = clock;
  }

  /** The hours are empty where the record does not tell them, or tells of two days. */
  Minutes of(SittingSheet sheet) {
    SittingMapper.Hours hours =
        sittings.hours(sheet.sitting()).orElse(new SittingMapper.Hours(null, null));
    String opened = hour(hours.openedAt(), sheet);
    String closed = hour(hours.countedAt(), sheet);
    List<String> points = points(sheet);
    String content =
        IntStream.range(0, points.size())
            .mapToObj(i -> (i + 1) + ". " + points.get(i))
            .collect(Collectors.joining("\n"));
    return new Minutes(opened, closed, content, "");
  }

  private String hour(Long micros, SittingSheet sheet) {
    if (micros == null) {
      return "";
    }
    ZonedDateTime at = Micros.toInstant(micros).atZone(clock.getZone());
    LocalTime time = at.toLocalTime();
    return at.toLocalDate().equals(sheet.heldOn()) ? time.format(HOUR) : "";
  }

  private List<String> points(SittingSheet sheet) {
    SittingSheet.Counts counts = sheet.counts();
    List<String> points = new ArrayList<>();
    points.add(
        text(
            "report",
            schemes.inForce(sheet.scheme(), sheet.heldOn()).nameVi(),
            counts.cases(),
            new Dong(counts.amount()),
            counts.recommended(),
            counts.cases() - counts.recommended(),
            counts.withFindings()));
    List<Row> single = sheet.lines().stream().filter(Row::takenOut).toList();
    points.add(
        single.isEmpty()
            ? text("noneSingly")
            : text("singly", single.size(), join(single.stream().map(this::single).toList())));
    outs(sheet, points);
    SittingSheet.Votes votes = sheet.votes();
    points.add(
        text(
            "votes",
            votes.cast(),
            votes.present(),
            votes.inFavour(),
            votes.against(),
            votes.abstained()));
    Totals totals = sheet.totals();
    points.add(
        text(
            "result",
            totals.proposed(),
            new Dong(proposed(sheet)),
            totals.notProposed(),
            totals.deferred()));
    return points;
  }

  private String single(Row row) {
    return text(
        "single",
        row.no(),
        row.caseNumber(),
        row.votesFor(),
        row.votesAgainst(),
        row.abstained(),
        row.result() == null ? "" : text("result." + row.result()));
  }

  private void outs(SittingSheet sheet, List<String> points) {
    List<String> out =
        sheet.lines().stream()
            .flatMap(row -> row.out().stream())
            .collect(Collectors.groupingBy(o -> o, Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                e ->
                    text(
                        "out.one",
                        e.getKey().member(),
                        e.getValue(),
                        texts.getMessage("committee.why." + e.getKey().reason(), null, VIETNAMESE)))
            .sorted()
            .toList();
    if (!out.isEmpty()) {
      points.add(text("out", join(out)));
    }
  }

  private static long proposed(SittingSheet sheet) {
    return sheet.lines().stream()
        .filter(row -> row.result() == Result.PROPOSED)
        .mapToLong(Row::amount)
        .sum();
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }

  private String text(String key, Object... args) {
    return texts.getMessage("committee.draft." + key, args, VIETNAMESE);
  }
}
