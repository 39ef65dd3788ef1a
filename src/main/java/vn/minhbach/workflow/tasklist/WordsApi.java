package vn.minhbach.workflow.tasklist;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The words of task forms and of what is ours in Tasklist, in the language that the person chose. A
 * browser keeps them and asks only whether they have changed.
 */
@RestController
class WordsApi {

  private static final ResourceBundle.Control AS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<Locale, Map<String, String>> words = new ConcurrentHashMap<>();

  @GetMapping("/api/workflow/words")
  ResponseEntity<Map<String, String>> words(Locale language) {
    Map<String, String> known = words.computeIfAbsent(language, WordsApi::read);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(language + "-" + Integer.toHexString(known.hashCode()))
        .body(known);
  }

  private static Map<String, String> read(Locale language) {
    ResourceBundle bundle = ResourceBundle.getBundle("messages/forms", language, AS_ASKED);
    Map<String, String> words = new TreeMap<>();
    bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    return words;
  }
}
