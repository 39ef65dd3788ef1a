package vn.minhbach.oversight.sample;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A monitor drew a sample for an inspection; whoever draws until the sample pleases leaves as many
 * of these.
 *
 * @param subject stream of the posting, or null for all cases of the ward
 * @param logSize entries of the checkpoint whose root is the seed
 * @param root of that checkpoint, hex
 * @param populationHash SHA-256 over the numbers from which was drawn
 * @param caseNumbers those drawn, in their order
 */
public record SampleDrawn(
    String sample,
    String subject,
    long logSize,
    String root,
    int population,
    String populationHash,
    List<String> caseNumbers,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sample:" + sample;
  }
}
