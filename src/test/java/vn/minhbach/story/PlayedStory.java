package vn.minhbach.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import vn.minhbach.page.Visitor;

/** The story, played once for all tests of a {@link PlayedOffice}. */
public final class PlayedStory {

  private static final String MONITOR = "giamsat1tp01";

  private static Map<String, JsonNode> totals;
  private static byte[] export;

  private PlayedStory() {}

  /** What a monitor took away when the story had ended, before other tests made things up. */
  static byte[] exported(URI office) {
    in(office);
    return export;
  }

  /** The totals of each ward after the story. */
  public static synchronized Map<String, JsonNode> in(URI office) {
    try {
      if (totals == null) {
        totals = new Story(office, System.out).play();
        export = Visitor.officer(office, MONITOR).open("/oversight/log/export.zip").line();
      }
      return totals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
