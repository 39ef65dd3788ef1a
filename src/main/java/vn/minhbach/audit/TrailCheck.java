package vn.minhbach.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/** Recomputes every hash of a stream and follows its numbers; trusts nothing but the leaves. */
@Component
class TrailCheck implements Trails {

  private static final int STREAMS_PER_QUERY = 500;

  private final EntryMapper entries;

  TrailCheck(EntryMapper entries) {
    this.entries = entries;
  }

  @Override
  public List<String> broken(Collection<String> streams) {
    Set<String> broken = new LinkedHashSet<>();
    Chunks.of(new LinkedHashSet<>(streams), STREAMS_PER_QUERY)
        .forEach(chunk -> broken.addAll(brokenAmong(chunk)));
    return List.copyOf(broken);
  }

  @Override
  public List<String> silent(String fact, String field, Map<String, String> said) {
    Set<String> silent = new LinkedHashSet<>(said.keySet());
    for (List<String> chunk : Chunks.of(said.keySet(), STREAMS_PER_QUERY)) {
      entries.saying(fact, "$.content." + field, chunk).stream()
          .filter(one -> one.says().equals(said.get(one.stream())))
          .forEach(one -> silent.remove(one.stream()));
    }
    return List.copyOf(silent);
  }

  private Set<String> brokenAmong(List<String> streams) {
    Map<String, List<Entry>> byStream = new LinkedHashMap<>();
    streams.forEach(stream -> byStream.put(stream, new ArrayList<>()));
    entries.entries(streams).forEach(entry -> byStream.get(entry.stream()).add(entry));
    Set<String> broken = new LinkedHashSet<>();
    byStream.forEach(
        (stream, chain) -> {
          if (!follows(chain)) {
            broken.add(stream);
          }
        });
    return broken;
  }

  private static boolean follows(List<Entry> chain) {
    byte[] previous = new byte[32];
    int number = 0;
    for (Entry entry : chain) {
      number++;
      boolean sound =
          entry.number() == number
              && Arrays.equals(entry.previousHash(), previous)
              && Arrays.equals(entry.leafHash(), Leaf.hash(entry.leaf()));
      if (!sound) {
        return false;
      }
      previous = entry.leafHash();
    }
    return number > 0;
  }
}
