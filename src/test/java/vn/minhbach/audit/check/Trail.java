package vn.minhbach.audit.check;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.audit.tree.Hashes;

/** Entries that are not sealed yet: whoever holds them may change them as an insider could. */
final class Trail {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {};

  /** One entry without number and hash. */
  record Draft(Map<String, Object> leaf) {

    @SuppressWarnings("unchecked")
    Map<String, Object> content() {
      return (Map<String, Object>) leaf.get("content");
    }

    /** The same about another ward and another list. */
    Draft with(String ward, String otherWard, String list, String otherList) {
      try {
        String text = JSON.writeValueAsString(leaf).replace(ward, otherWard);
        String number = otherList.substring(otherList.indexOf(':') + 1);
        text = text.replace("\"" + list + "\"", "\"" + otherList + "\"");
        text =
            text.replace("\"list\":1", "\"list\":" + number)
                .replace("access:-", "access:" + number);
        return new Draft(JSON.readValue(text, MAP));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean is(String stream, String fact) {
      return leaf.get("stream").equals(stream) && leaf.get("fact").equals(fact);
    }
  }

  final List<Draft> drafts = new ArrayList<>();

  void add(String stream, String fact, Officer by, long at, Map<String, Object> content) {
    add(stream, fact, by, at, content, Map.of());
  }

  void add(
      String stream,
      String fact,
      Officer by,
      long at,
      Map<String, Object> content,
      Map<String, String> commitments) {
    Map<String, Object> leaf = new TreeMap<>();
    leaf.put("v", 1);
    leaf.put("stream", stream);
    leaf.put("fact", fact);
    leaf.put("officer", by.account());
    leaf.put("person", by.person());
    leaf.put("role", by.role());
    leaf.put("unit", "00121");
    leaf.put("happenedAt", at);
    leaf.put("recordedAt", at);
    leaf.put("content", new TreeMap<>(content));
    if (!commitments.isEmpty()) {
      leaf.put("commitments", commitments);
    }
    drafts.add(new Draft(leaf));
  }

  Draft find(String stream, String fact) {
    return drafts.stream().filter(draft -> draft.is(stream, fact)).findFirst().orElseThrow();
  }

  int at(String stream, String fact) {
    return drafts.indexOf(find(stream, fact));
  }

  /** The leaves, each with its number and the hash of the one before it in its stream. */
  List<byte[]> sealed() {
    Seal seal = new Seal();
    return drafts.stream().map(seal::leaf).collect(Collectors.toCollection(ArrayList::new));
  }

  /** Numbers entries in their streams and chains them, one after another. */
  static final class Seal {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    byte[] leaf(Draft draft) {
      String stream = (String) draft.leaf().get("stream");
      Map<String, Object> leaf = new TreeMap<>(draft.leaf());
      leaf.put("number", numbers.merge(stream, 1, Integer::sum));
      leaf.put("previous", hashes.getOrDefault(stream, "0".repeat(64)));
      byte[] bytes = json(leaf);
      hashes.put(stream, HexFormat.of().formatHex(new Hashes().leaf(bytes)));
      return bytes;
    }
  }

  private static byte[] json(Map<String, Object> leaf) {
    try {
      return JSON.writeValueAsBytes(leaf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who acts: an account, the human being behind it, and in which role. */
  record Officer(String account, String person, String role) {

    static final Officer SYSTEM = new Officer("system", "system", "system");

    static Officer of(String account, String role) {
      return new Officer(account, "p-" + account, role);
    }
  }
}
