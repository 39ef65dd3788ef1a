package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** The story, played once for all tests of a {@link PlayedOffice}. */
public final class PlayedStory {

  private static Map<String, JsonNode> totals;

  private PlayedStory() {}

  /** The totals of each ward after the story. */
  public static synchronized Map<String, JsonNode> in(URI office) {
    try {
      if (totals == null) {
        totals = new Story(office, System.out).play();
      }
      return totals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
