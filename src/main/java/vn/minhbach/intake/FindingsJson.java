package vn.minhbach.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Finding;

/** Findings as they lie in the column of a row. */
@Component
public class FindingsJson {

  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

  private final ObjectMapper json;

  FindingsJson(ObjectMapper json) {
    this.json = json;
  }

  /** None for a row without findings. */
  public List<Finding> read(String text) {
    if (text == null || text.length() <= 2) {
      return List.of();
    }
    try {
      return json.readValue(text, FINDINGS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String write(List<Finding> findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
