package vn.minhbach.payout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.minhbach.committee.Sittings;
import vn.minhbach.publiclist.Postings;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** Council and posting of invented cases: in order unless a test says otherwise. */
@TestConfiguration
public class Gates {

  private final Map<String, String> wrong = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  /** From now on the posting of this case has this finding, null for none. */
  void posting(String caseNumber, String code) {
    if (code == null) {
      wrong.remove(caseNumber);
    } else {
      wrong.put(caseNumber, code);
    }
  }

  /** How often postings have been asked. */
  int asked() {
    return asked.get();
  }

  @Bean
  @Primary
  Sittings sittingsInOrder() {
    return cases -> Map.of();
  }

  @Bean
  @Primary
  Postings postingsAsTold() {
    return this::problems;
  }

  private Map<String, List<Finding>> problems(
      Collection<String> proposed, Collection<String> toPost) {
    asked.incrementAndGet();
    return Stream.concat(proposed.stream(), toPost.stream())
        .distinct()
        .filter(wrong::containsKey)
        .collect(
            Collectors.toMap(
                number -> number,
                number ->
                    List.of(
                        new Finding(wrong.get(number), Outcome.REVIEW, null, null, null, null))));
  }
}
