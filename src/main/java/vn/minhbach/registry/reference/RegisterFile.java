package vn.minhbach.registry.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.registry.Register;
import vn.minhbach.shared.Refused;

/**
 * Reads the file of a register: UTF-8 with or without byte order mark, comma separated, first line
 * the column names.
 */
final class RegisterFile {

  private static final int NAMED_LINES = 10;

  private final Register register;
  private final RegisterForm form;
  private final List<RegisterEntry> entries = new ArrayList<>();
  private final List<String> badLines = new ArrayList<>();

  private RegisterFile(Register register) {
    this.register = register;
    this.form = RegisterForm.of(register);
  }

  /**
   * Reads every line, or refuses the file as a whole.
   *
   * @throws Refused codes {@code registry.malformedText}, {@code registry.malformedCsv}, {@code
   *     registry.missingColumns} with the missing and the found columns, {@code
   *     registry.malformedLines} with the lines and what is wrong in each
   */
  static List<RegisterEntry> read(Register register, byte[] file) {
    RegisterFile read = new RegisterFile(register);
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text(file))) {
      lines.forEach(read::readLine);
    } catch (IOException | CsvParseException malformed) {
      throw new Refused("registry.malformedCsv");
    }
    if (!read.badLines.isEmpty()) {
      int named = Math.min(NAMED_LINES, read.badLines.size());
      throw new Refused(
          "registry.malformedLines",
          read.badLines.size(),
          String.join("; ", read.badLines.subList(0, named)));
    }
    if (read.entries.isEmpty()) {
      throw new Refused("registry.malformedEmpty");
    }
    return read.entries;
  }

  private static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new Refused("registry.malformedText");
    }
  }

  private void readLine(NamedCsvRecord line) {
    if (entries.isEmpty() && badLines.isEmpty()) {
      checkColumns(line.getHeader());
    }
    if (line.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    RegisterLine read = new RegisterLine(register, form, line);
    if (read.problem() == null) {
      entries.add(read.entry());
    } else {
      badLines.add(line.getStartingLineNumber() + ": " + read.problem());
    }
  }

  private void checkColumns(List<String> found) {
    List<String> missing =
        form.columns().stream().filter(column -> !found.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          "registry.missingColumns", String.join(", ", missing), String.join(", ", found));
    }
  }
}
