package vn.minhbach.committee;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.Paging;

/** Makes the screen of a hall; it is asked for every few seconds, so names are read of its own. */
@Component
@Transactional(readOnly = true)
class SittingScreens {

  private static final int ROWS = 8;

  private final CurrentOfficer currentOfficer;
  private final SittingDesk desk;
  private final SittingSheets sheets;
  private final BallotMapper ballots;
  private final RecusalMapper recusals;
  private final LineMapper lines;
  private final SheetRows rows;

  SittingScreens(
      CurrentOfficer currentOfficer,
      SittingDesk desk,
      SittingSheets sheets,
      BallotMapper ballots,
      RecusalMapper recusals,
      LineMapper lines,
      SheetRows rows) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.sheets = sheets;
    this.ballots = ballots;
    this.recusals = recusals;
    this.lines = lines;
    this.rows = rows;
  }

  /**
   * @param page of the exceptions, from 1
   */
  SittingScreen of(String number, int page) {
    Sitting sitting = desk.find(number);
    String reader = currentOfficer.require().asAny(sitting.ward(), SittingSheets.READERS).role();
    List<Line> list = lines.of(number);
    List<Attendee> roll = sheets.roll(sitting);
    List<BallotMapper.Row> written = ballots.of(number);
    Set<String> voted =
        written.stream()
            .filter(BallotMapper.Row::isCast)
            .map(BallotMapper.Row::member)
            .collect(Collectors.toSet());
    List<String> present = roll.stream().filter(Attendee::isPresent).map(Attendee::member).toList();
    List<Line> exceptions = exceptions(list);
    Paging paging = paging(page, exceptions.size());
    List<SittingSheet.Row> shown =
        rows.of(number, paging.part(exceptions), !reader.equals(Role.monitor.name()), null);
    return new SittingScreen(
        sitting,
        roll,
        SittingSheets.counts(list),
        SittingSheets.votes(sitting, roll, written),
        Totals.of(list.size(), lines.tallies(number)),
        present.stream().filter(member -> !voted.contains(member)).toList(),
        shown.stream().map(row -> exception(row, present, voted)).toList(),
        paging,
        recused(number));
  }

  private static List<Line> exceptions(List<Line> list) {
    return list.stream()
        .filter(line -> line.takenOut() || line.isException())
        .sorted(Comparator.comparing(Line::takenOut).reversed())
        .toList();
  }

  private static Paging paging(int page, int total) {
    int last = Math.max(1, (total + ROWS - 1) / ROWS);
    return new Paging(Math.min(Math.max(1, page), last), ROWS, total);
  }

  private static SittingScreen.Exception exception(
      SittingSheet.Row row, List<String> present, Set<String> voted) {
    Set<String> out = row.out().stream().map(SittingSheet.Out::member).collect(Collectors.toSet());
    List<String> eligible = present.stream().filter(member -> !out.contains(member)).toList();
    int done = (int) eligible.stream().filter(voted::contains).count();
    return new SittingScreen.Exception(row, eligible.size(), row.takenOut() ? done : null);
  }

  private List<SittingScreen.Recused> recused(String number) {
    Map<List<String>, Long> cases =
        recusals.of(number).stream()
            .collect(
                Collectors.groupingBy(
                    r -> List.of(r.member(), r.reason()),
                    () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                    Collectors.counting()));
    return cases.entrySet().stream()
        .map(e -> new SittingScreen.Recused(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }
}
