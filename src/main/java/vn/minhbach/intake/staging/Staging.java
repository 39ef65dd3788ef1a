package vn.minhbach.intake.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.FindingsJson;
import vn.minhbach.intake.check.CheckContext;
import vn.minhbach.intake.check.CheckedRow;
import vn.minhbach.intake.check.Knowledge;
import vn.minhbach.intake.check.ListCheck;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.intake.list.SkippedLine;
import vn.minhbach.registry.Registers;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Refused;

/**
 * Reads and checks the file of a list and puts its rows into the table, some at a time: the memory
 * never holds them all.
 */
@Component
class Staging {

  private static final int ROWS_AT_ONCE = 1_000;
  private static final int MOST_VERSIONS = 20;

  private final ListMapper lists;
  private final RowMapper rows;
  private final Registers registers;
  private final Knowledge knowledge;
  private final ListFiles files;
  private final Schemes schemes;
  private final FindingsJson findings;
  private final ObjectMapper json;
  private final CheckProgress progress;
  private volatile boolean isCutOff;

  Staging(
      ListMapper lists,
      RowMapper rows,
      Registers registers,
      Knowledge knowledge,
      ListFiles files,
      Schemes schemes,
      FindingsJson findings,
      ObjectMapper json,
      CheckProgress progress) {
    this.lists = lists;
    this.rows = rows;
    this.registers = registers;
    this.knowledge = knowledge;
    this.files = files;
    this.schemes = schemes;
    this.findings = findings;
    this.json = json;
    this.progress = progress;
  }

  /** The program stops: nothing of the check is kept, and it is made anew at the next start. */
  static final class CutOff extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /** Has whatever is being checked end with {@link CutOff} before its next rows. */
  void cutOff() {
    isCutOff = true;
  }

  /**
   * What a check came to.
   *
   * @param replaces ids of the list's earlier versions
   */
  record Staged(Totals totals, List<Long> replaces) {}

  /**
   * Stages every row and closes the list's check. A list that is checked again gets its rows anew.
   *
   * @throws Refused codes {@code intake.file...} and {@code intake.list...}; nothing of the list
   *     may then be kept
   */
  Staged stage(StagedList list) {
    progress.begin(list.id());
    try (ListFile file = files.open(file(list), list.unit())) {
      if (list.isChecked()) {
        rows.clear(list.id());
      }
      EarlierVersions versions = new EarlierVersions();
      List<Long> named = named(list);
      Totals totals = stageRows(file, list, named, versions);
      Collection<Long> earlier = new TreeSet<>(named);
      earlier.addAll(versions.among(lists.unacceptedBefore(list), totals.readable()));
      List<Long> replaces = replaceable(earlier);
      if (!replaces.equals(named)) {
        rows.clear(list.id());
        totals = stageRows(file, list, replaces, versions);
      }
      if (totals.rows() == 0) {
        throw new Refused("intake.listNoRows");
      }
      close(list, totals, file.list().skipped(), replaces);
      return new Staged(totals, replaces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      progress.end();
    }
  }

  /** Stages an application that was typed, as the only row of its list, and closes the check. */
  CheckedRow stage(StagedList list, ListRow row) {
    Totals totals = new Totals();
    List<CheckedRow> checked = check(list, false, List.of()).check(List.of(row));
    insert(checked, list, totals);
    close(list, totals, List.of(), List.of());
    return checked.get(0);
  }

  /** The list that the officer said is corrected, and those that were corrected before by it. */
  private List<Long> named(StagedList list) {
    Collection<Long> named = new TreeSet<>();
    Long earlier = list.corrects();
    while (earlier != null && named.size() < MOST_VERSIONS && named.add(earlier)) {
      earlier = lists.corrects(earlier);
    }
    return replaceable(named);
  }

  private List<Long> replaceable(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : lists.lockReplaceable(ids);
  }

  private void close(
      StagedList list, Totals totals, List<SkippedLine> skipped, List<Long> replaces) {
    String missing = registers.missing().stream().map(Enum::name).collect(Collectors.joining(","));
    String earlier = EarlierVersions.joined(replaces);
    if (lists.checked(list.id(), totals, json(skipped), missing, earlier) != 1) {
      throw new IllegalStateException("list " + list.id() + " is no longer being checked");
    }
  }

  private byte[] file(StagedList list) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    lists.parts(list.id()).forEach(file::writeBytes);
    return file.toByteArray();
  }

  private Totals stageRows(
      ListFile file, StagedList list, List<Long> replaced, EarlierVersions versions) {
    ListCheck check = check(list, file.countsFrom1904(), replaced);
    Totals totals = new Totals();
    Consumer<List<CheckedRow>> keep =
        checked -> {
          if (isCutOff) {
            throw new CutOff();
          }
          checked.forEach(versions::add);
          insert(checked, list, totals);
          progress.checked(totals.rows());
        };
    List<ListRow> waiting = new ArrayList<>(ROWS_AT_ONCE);
    file.list()
        .rows(
            row -> {
              waiting.add(row);
              if (waiting.size() == ROWS_AT_ONCE) {
                keep.accept(check.check(waiting));
                waiting.clear();
              }
            });
    keep.accept(check.check(waiting));
    return totals;
  }

  private ListCheck check(StagedList list, boolean countsFrom1904, List<Long> replaced) {
    CheckContext context =
        new CheckContext(
            list.id(),
            list.unit(),
            list.scheme(),
            schemes.inForce(list.scheme(), list.receivedOn()).period(),
            list.receivedOn(),
            countsFrom1904);
    return new ListCheck(context, knowledge, new StoredLookup(registers, rows, list, replaced));
  }

  private void insert(List<CheckedRow> checked, StagedList list, Totals totals) {
    checked.forEach(row -> totals.add(row.outcome()));
    List<StagedRow> staged =
        checked.stream()
            .map(row -> StagedRow.of(row, findings.write(row.findings()), json(row.raw())))
            .toList();
    Chunks.of(staged, Chunks.ROWS).forEach(chunk -> rows.insert(list.id(), list.unit(), chunk));
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
