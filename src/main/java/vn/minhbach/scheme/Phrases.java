package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedLoader;

/** The remarks that officers pick from a list; read once at start. */
@Component
public class Phrases {

  private final List<Phrase> all;

  @Autowired
  Phrases(SeedLoader loader, PhraseMapper phrases) {
    this(loader.load(SeedFile.of("phrases.csv"), Phrase::read, phrases));
  }

  Phrases(List<Phrase> all) {
    this.all = List.copyOf(all);
  }

  /** What can be said in this step on that day, in the order of the seed. */
  public List<Phrase> of(String stage, String step, LocalDate day) {
    List<Phrase> begun =
        all.stream()
            .filter(row -> row.stage().equals(stage) && row.step().equals(step))
            .filter(row -> !row.validFrom().isAfter(day))
            .toList();
    return begun.stream().filter(row -> row.equals(newest(begun, row.code()))).toList();
  }

  private static Phrase newest(List<Phrase> begun, String code) {
    return begun.stream()
        .filter(row -> row.code().equals(code))
        .max(Comparator.comparing(Phrase::validFrom))
        .orElseThrow();
  }
}
