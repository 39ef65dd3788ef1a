package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.minhbach.scheme.seed.SeedFile;
import vn.minhbach.scheme.seed.SeedLoader;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Refused;

/** How lists are posted, and what they show; read once at start. */
@Component
public class PostingRoutes {

  /** Without them a line could neither be spoken of nor summed. */
  private static final Set<String> ALWAYS = Set.of("number", "name", "amount");

  /** All that a posted list can ever show. */
  private static final Set<String> WHITELIST =
      Set.of("number", "name", "birthYear", "neighbourhood", "amount");

  private final List<PostingRoute> routes;
  private final List<PostingField> fields;

  @Autowired
  PostingRoutes(SeedLoader loader) {
    this();
    loader.load(SeedFile.of("posting-routes.csv"), PostingRoute::read, new ReadRows<>(routes));
    loader.load(SeedFile.of("posting-fields.csv"), PostingField::read, new ReadRows<>(fields));
  }

  PostingRoutes() {
    this(
        SeedFile.of("posting-routes.csv").rows(PostingRoute::read),
        SeedFile.of("posting-fields.csv").rows(PostingField::read));
  }

  PostingRoutes(List<PostingRoute> routes, List<PostingField> fields) {
    this.routes = routes;
    this.fields = fields;
    for (PostingField row : fields) {
      boolean wrong = row.shown() ? !WHITELIST.contains(row.field()) : ALWAYS.contains(row.field());
      if (wrong) {
        throw new IllegalStateException("seeds/posting-fields.csv: " + row.field());
      }
    }
  }

  /**
   * The scheme's own row in force on that day, or that of all schemes.
   *
   * @throws Refused code {@code scheme.postingRouteNotInForce} when there is neither
   */
  public PostingRoute inForce(String scheme, LocalDate day) {
    return routes.stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .filter(row -> row.scheme().isEmpty() || row.scheme().equals(scheme))
        .max(
            Comparator.comparing((PostingRoute row) -> !row.scheme().isEmpty())
                .thenComparing(PostingRoute::validFrom))
        .orElseThrow(() -> new Refused("scheme.postingRouteNotInForce", scheme, new Day(day)));
  }

  /** The fields that a list of that day shows. */
  public Set<String> shown(LocalDate day) {
    Map<String, PostingField> newest = new LinkedHashMap<>();
    fields.stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .sorted(Comparator.comparing(PostingField::validFrom))
        .forEach(row -> newest.put(row.field(), row));
    Set<String> shown = new TreeSet<>(ALWAYS);
    newest.values().stream().filter(PostingField::shown).forEach(row -> shown.add(row.field()));
    return shown;
  }
}
