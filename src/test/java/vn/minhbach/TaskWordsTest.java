package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  @Test
  void every_task_of_every_model_has_a_title_in_both_languages() throws IOException {
    for (String language : List.of("vi", "en")) {
      Properties texts = new Properties();
      try (Reader bundle =
          Files.newBufferedReader(
              Path.of("src/main/resources/messages/workflow_" + language + ".properties"))) {
        texts.load(bundle);
      }
      Set<String> titles = new TreeSet<>();
      texts.stringPropertyNames().stream()
          .filter(key -> key.startsWith("title."))
          .forEach(titles::add);
      assertThat(titles).isEqualTo(titles());
    }
  }

  private static Set<String> titles() throws IOException {
    Set<String> titles = new TreeSet<>();
    for (Path model : models()) {
      String process = model.getFileName().toString().replace(".bpmn", "");
      Matcher task = TASK.matcher(Files.readString(model));
      while (task.find()) {
        titles.add("title." + process + "." + task.group(1));
      }
    }
    return titles;
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
