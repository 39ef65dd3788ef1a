package vn.minhbach.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.shared.Micros;

/** The trail of a case, a ward's list, a sitting, a posting, a dossier or a run, in order. */
@RestController
class TrailApi {

  private static final int PAGE = 200;
  private static final int LAST_PAGE = 100_000;

  /**
   * One entry.
   *
   * @param hash leaf hash in hexadecimal
   * @param recordedAt when it was entered, which may be after it happened
   * @param leaf the entry as it was hashed: who, in which role, for which unit, when it happened
   *     and was recorded, what, why
   */
  record Item(int number, String hash, Instant recordedAt, JsonNode leaf) {}

  private final TrailBook trails;
  private final ObjectMapper json;

  TrailApi(TrailBook trails, ObjectMapper json) {
    this.trails = trails;
    this.json = json;
  }

  @GetMapping("/api/oversight/cases/{caseNumber}/trail")
  List<Item> ofCase(
      @PathVariable String caseNumber,
      @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page) {
    return trail("case:" + caseNumber, page);
  }

  /** A list as a ward handed it in; it is the ward's. */
  @GetMapping("/api/oversight/lists/{list}/trail")
  List<Item> ofWardList(
      @PathVariable long list, @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page) {
    return trail("list:" + list, page);
  }

  /** Kinds: sitting, posting, dossier, run. The number begins with the code of the unit. */
  @GetMapping("/api/oversight/{kind:sitting|posting|dossier|run}s/{number}/trail")
  List<Item> ofList(
      @PathVariable String kind,
      @PathVariable String number,
      @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page) {
    return trail(kind + ":" + number, page);
  }

  private List<Item> trail(String stream, int page) {
    return trails.page(stream, page, PAGE).stream().map(this::item).toList();
  }

  private Item item(TrailRow row) {
    return new Item(
        row.number(),
        HexFormat.of().formatHex(row.leafHash()),
        Micros.toInstant(row.recordedAt()),
        read(row.leaf()));
  }

  private JsonNode read(byte[] leaf) {
    try {
      return json.readTree(leaf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
