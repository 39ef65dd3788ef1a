package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.audit.log.LogFiles;

/**
 * After the story no identity number, telephone number, account or full birth date of anybody who
 * applied stands outside the registers and the intake: not in the log, not among the engine's
 * variables or any other table, not on a public page, not in the log file.
 */
@PlayedOffice
class NothingPersonalIT {

  /** The two parts of the office that hold personal data. */
  private static final List<String> HOLDERS = List.of("registry_", "intake_");

  @LocalServerPort int port;
  @Autowired JdbcTemplate sql;
  @Autowired TestRestTemplate citizen;
  @Autowired LogFiles log;

  private PersonalNumbers personal;

  @BeforeEach
  void play() {
    PlayedStory.in(URI.create("http://localhost:" + port + "/"));
    personal = new PersonalNumbers(sql);
    assertThat(personal.count()).as("of twelve hundred people").isGreaterThan(3000);
  }

  @Test
  void no_table_but_those_of_registry_and_intake_holds_a_personal_number() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String table : tables()) {
      Set<String> here = inTable(table);
      if (!here.isEmpty()) {
        found.put(table, here);
      }
    }
    assertThat(found).containsKey("minhbach.intake_row");
    assertThat(found.keySet()).allMatch(NothingPersonalIT::mayHold);
  }

  @Test
  void no_file_of_the_transparency_log_holds_one() throws IOException {
    assertThat(inFiles(log.folder())).isEmpty();
  }

  @Test
  void no_line_of_the_log_file_holds_one() throws IOException {
    Path file = Path.of("target", "story.log");
    assertThat(file).isNotEmptyFile();
    assertThat(personal.in(Files.readString(file))).isEmpty();
  }

  @Test
  void no_public_page_holds_one() {
    List<String> lists =
        sql.queryForList("SELECT public_code FROM publiclist_posting", String.class);
    Set<String> found = new TreeSet<>(onPage("/public/lists"));
    for (String list : lists) {
      found.addAll(onPage("/public/lists/" + list));
      found.addAll(onPage("/public/lists/" + list + "/proof"));
      found.addAll(onPage("/public/lists/" + list + "/list.tsv"));
      found.addAll(onPage("/public/lists/" + list + "/paid"));
      found.addAll(onPage("/public/objections?list=" + list));
    }
    assertThat(lists).hasSizeGreaterThan(5);
    assertThat(found).isEmpty();
  }

  private Set<String> onPage(String address) {
    return personal.in(citizen.getForObject(address, String.class));
  }

  private static boolean mayHold(String table) {
    String name = table.substring(table.indexOf('.') + 1);
    return HOLDERS.stream().anyMatch(name::startsWith);
  }

  private List<String> tables() {
    return sql.queryForList(
        "SELECT CONCAT(table_schema, '.', table_name) FROM information_schema.tables"
            + " WHERE table_type = 'BASE TABLE' AND table_schema LIKE 'minhbach%' ORDER BY 1",
        String.class);
  }

  private Set<String> inTable(String table) {
    Set<String> found = new TreeSet<>();
    sql.query(
        "SELECT * FROM " + table,
        (ResultSet row) -> {
          found.addAll(personal.in(text(row)));
        });
    return found;
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      Object value = row.getObject(column);
      text.append(
          value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value);
      text.append('\n');
    }
    return text.toString();
  }

  private Set<String> inFiles(Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(personal.in(Files.readString(file, StandardCharsets.ISO_8859_1)));
      }
    }
    return found;
  }
}
