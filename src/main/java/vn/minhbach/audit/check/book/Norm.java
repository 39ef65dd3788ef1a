package vn.minhbach.audit.check.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A figure of an act, from a day on, as the seeds of this program have it.
 *
 * @param act on which it rests; where nobody has read it there, the figure is the default
 */
public record Norm(String key, int value, LocalDate from, String act) {

  private static final String FILE = "/seeds/parameters.csv";
  private static final int FIELDS = 6;
  private static final Map<String, List<Norm>> ALL = read();

  /** The one in force on a day; before all of them, the first. */
  public static Norm of(String key, LocalDate day) {
    List<Norm> all = ALL.get(key);
    Norm inForce = all.get(0);
    for (Norm one : all) {
      inForce = day.isBefore(one.from) ? inForce : one;
    }
    return inForce;
  }

  private static Map<String, List<Norm>> read() {
    List<Norm> all = new ArrayList<>();
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(Norm.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      rows.readLine();
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        String[] fields = row.split(",", FIELDS);
        all.add(
            new Norm(
                fields[0], Integer.parseInt(fields[1]), LocalDate.parse(fields[3]), fields[4]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.sort(Comparator.comparing(Norm::from));
    return all.stream().collect(Collectors.groupingBy(Norm::key));
  }
}
