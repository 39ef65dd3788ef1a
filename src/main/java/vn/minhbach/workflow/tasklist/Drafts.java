package vn.minhbach.workflow.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Officer;
import vn.minhbach.shared.Micros;
import vn.minhbach.workflow.engine.TaskEnd;

/**
 * Keeps what officers have typed and not sent, each for himself, until the task ends. Not in the
 * browser: several officers share a computer, and what is typed may name people.
 */
@Component
class Drafts implements TaskEnd {

  private final DraftMapper mapper;
  private final OpenTasks openTasks;
  private final ObjectMapper json;
  private final Clock clock;

  Drafts(DraftMapper mapper, OpenTasks openTasks, ObjectMapper json, Clock clock) {
    this.mapper = mapper;
    this.openTasks = openTasks;
    this.json = json;
    this.clock = clock;
  }

  Draft of(String task, Officer officer) {
    openTasks.of(task, officer);
    return mapper
        .find(task, officer.user())
        .map(row -> new Draft(Micros.toInstant(row.savedAt()), read(row.fields())))
        .orElse(Draft.NONE);
  }

  /** Keeps the fields; none of them is no draft. */
  @Transactional
  Draft save(String task, Officer officer, Map<String, String> fields) {
    openTasks.of(task, officer);
    if (fields.isEmpty()) {
      mapper.drop(task, officer.user());
      return Draft.NONE;
    }
    Instant now = clock.instant();
    mapper.save(task, officer.user(), write(fields), Micros.of(now));
    return new Draft(now, fields);
  }

  @Override
  public void ended(List<String> tasks) {
    mapper.dropOf(tasks);
  }

  private Map<String, String> read(String fields) {
    try {
      return json.readValue(fields, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write(Map<String, String> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
