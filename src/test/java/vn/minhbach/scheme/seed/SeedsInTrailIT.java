package vn.minhbach.scheme.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;

/** Which law was in force when is told by the trail: a changed seed leaves an entry. */
@OfficeTest
class SeedsInTrailIT {

  @Autowired private SeedLoader loader;
  @Autowired private SeedTelling telling;
  @Autowired private JdbcTemplate sql;

  @Test
  void each_file_that_was_loaded_at_the_first_start_has_an_entry() {
    for (String name :
        List.of(
            "schemes.csv",
            "parameters.csv",
            "deadlines.csv",
            "holidays.csv",
            "posting-routes.csv",
            "posting-fields.csv")) {
      assertThat(leaves(name).get(0))
          .contains("\"fact\":\"SeedLoaded\"", "\"sha256\":\"" + SeedFile.of(name).sha256());
    }
  }

  @Test
  void a_file_that_has_changed_has_one_more_with_the_old_and_the_new_hash() {
    String name = UUID.randomUUID() + ".csv";
    SeedFile first = new SeedFile(name, "word\none\n");
    SeedFile second = new SeedFile(name, "word\ntwo\n");
    start(first);
    start(first);
    start(second);
    start(second);
    assertThat(leaves(name)).hasSize(2);
    assertThat(leaves(name).get(0))
        .contains("\"sha256\":\"" + first.sha256())
        .doesNotContain("\"before\":\"");
    assertThat(leaves(name).get(1))
        .contains("\"before\":\"" + first.sha256(), "\"sha256\":\"" + second.sha256());
  }

  private void start(SeedFile file) {
    loader.load(file, row -> row.text("word"), new Words());
    telling.run(new DefaultApplicationArguments());
  }

  private List<String> leaves(String file) {
    return new Leaves(sql).of("seed:" + file);
  }

  private static final class Words implements SeedTable<String> {

    @Override
    public List<String> all() {
      return List.of();
    }

    @Override
    public int deleteAll() {
      return 0;
    }

    @Override
    public int insertAll(List<String> rows) {
      return rows.size();
    }
  }
}
