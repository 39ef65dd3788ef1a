package vn.minhbach.scheme.seed;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The program started with a seed file that it had not known, or not with this content.
 *
 * @param file name inside {@code seeds/}
 * @param before hash of the content that was in force until then; null when there was none
 * @param sha256 hash of the content that is in force now
 */
public record SeedLoaded(String file, String before, String sha256, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "seed:" + file;
  }
}
