package vn.minhbach.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What tests lay out in the office: a case that spoils its chunk, and a flag that an expression
 * raises if it is ever evaluated.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Traps {

  /** Throws as soon as one of the poisoned cases is in a chunk. */
  public static class Poison implements ChunkListener {

    private final Set<String> poisoned = new HashSet<>();

    public void into(String caseNumber) {
      poisoned.add(caseNumber);
    }

    public void outOf(String caseNumber) {
      poisoned.remove(caseNumber);
    }

    @Override
    public void before(String message, List<String> caseNumbers) {
      if (caseNumbers.stream().anyMatch(poisoned::contains)) {
        throw new IllegalArgumentException("poisoned");
      }
    }
  }

  /** Stands for whatever an attacker would run: {@code ${flag.raise()}}. */
  public static class Flag {

    private boolean raised;

    public String raise() {
      raised = true;
      return "raised";
    }

    public boolean lower() {
      boolean was = raised;
      raised = false;
      return was;
    }
  }

  @Bean
  Poison poison() {
    return new Poison();
  }

  @Bean
  Flag flag() {
    return new Flag();
  }
}
