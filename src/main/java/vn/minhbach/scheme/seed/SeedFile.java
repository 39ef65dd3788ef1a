package vn.minhbach.scheme.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import vn.minhbach.shared.Sha256;

/**
 * A file of {@code seeds/}: UTF-8, comma separated, first line the column names.
 *
 * @param name name inside the folder, as {@code schemes.csv}
 * @param text its content
 */
public record SeedFile(String name, String text) {

  /** Reads a file that is shipped with the program; a missing one is a fault of the build. */
  public static SeedFile of(String name) {
    try (InputStream in = SeedFile.class.getResourceAsStream("/seeds/" + name)) {
      if (in == null) {
        throw new IllegalStateException("seeds/" + name + " is not on the class path");
      }
      return new SeedFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every line, read into a record. */
  public <T> List<T> rows(Function<SeedRow, T> read) {
    try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
      return lines.stream().map(line -> new SeedRow(name, line)).map(read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells a changed file from an unchanged one. */
  public String sha256() {
    return Sha256.hex(text);
  }
}
