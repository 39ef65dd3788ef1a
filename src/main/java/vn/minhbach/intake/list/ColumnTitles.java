package vn.minhbach.intake.list;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.minhbach.registry.identity.Folding;

/**
 * The column titles that wards use, from {@code seeds/list-columns.csv}; marks, case and
 * punctuation do not matter.
 */
public final class ColumnTitles {

  private static final int SHORTEST_WITHIN = 4;

  private final Map<String, Field> byTitle = new HashMap<>();
  private final Map<Field, String> titles = new EnumMap<>(Field.class);

  private ColumnTitles() {}

  public static ColumnTitles read() {
    ColumnTitles read = new ColumnTitles();
    try (InputStreamReader seed =
            new InputStreamReader(
                new ClassPathResource("seeds/list-columns.csv").getInputStream(),
                StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(seed)) {
      rows.forEach(row -> read.add(Field.valueOf(row.getField("field")), row.getField("title")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private void add(Field field, String title) {
    byTitle.putIfAbsent(Folding.ascii(title), field);
    titles.putIfAbsent(field, title);
  }

  /** The title under which officers know the field, for messages. */
  public String title(Field field) {
    return titles.getOrDefault(field, field.name());
  }

  /**
   * The field of exactly this title, with or without what stands in brackets behind it; null if it
   * is not known.
   */
  Field exact(String title) {
    Field field = byTitle.get(Folding.ascii(title));
    return field != null ? field : byTitle.get(Folding.ascii(title.replaceAll("[(\\[].*", "")));
  }

  /** The field of the longest known title that stands within this one; null if there is none. */
  Field within(String title) {
    String words = " " + Folding.ascii(title) + " ";
    return byTitle.entrySet().stream()
        .filter(
            known ->
                known.getKey().length() >= SHORTEST_WITHIN
                    && words.contains(" " + known.getKey() + " "))
        .max(
            Map.Entry.<String, Field>comparingByKey(
                (a, b) -> Integer.compare(a.length(), b.length())))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** As {@link #exact}, else as {@link #within}. */
  Field known(String title) {
    Field field = exact(title);
    return field != null ? field : within(title);
  }
}
