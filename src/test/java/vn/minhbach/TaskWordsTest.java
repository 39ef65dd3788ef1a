package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A task is called in our texts as Tasklist calls it. */
class TaskWordsTest {

  private static final Pattern TASK = Pattern.compile("userTask id=\"(\\w+)\" name=\"([^\"]+)\"");

  @Test
  void every_task_of_the_models_has_its_name_in_the_texts() throws IOException {
    Properties texts = new Properties();
    try (Reader bundle =
        Files.newBufferedReader(Path.of("src/main/resources/messages/workflow_vi.properties"))) {
      texts.load(bundle);
    }
    Map<String, String> words = new TreeMap<>();
    tasks().keySet().forEach(task -> words.put(task, texts.getProperty("task." + task)));
    assertThat(words).isEqualTo(tasks());
  }

  private static Map<String, String> tasks() throws IOException {
    Map<String, String> tasks = new TreeMap<>();
    for (Path model : models()) {
      Matcher task = TASK.matcher(Files.readString(model));
      while (task.find()) {
        tasks.put(task.group(1), task.group(2));
      }
    }
    return tasks;
  }

  private static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
    }
  }
}
