package vn.minhbach.workflow.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Units;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.AboutWork;
import vn.minhbach.workflow.Work;

/**
 * What a task is called in the list: what is to be done with which list of which unit, and over how
 * many people. A case says its number and its unit and is not looked up: cases come in hundreds.
 */
@Component
public class TaskTitles {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Map<String, String> SHORT =
      Map.of(
          "Phường",
          "P.",
          "Xã",
          "X.",
          "Thị trấn",
          "TT.",
          "Quận",
          "Q.",
          "Huyện",
          "H.",
          "Thị xã",
          "TX.");
  private static final String OF_CASES = "support-case";

  private final ObjectProvider<AboutWork> stages;
  private final Units units;
  private final MessageSource texts;

  TaskTitles(ObjectProvider<AboutWork> stages, Units units, MessageSource texts) {
    this.stages = stages;
    this.units = units;
    this.texts = texts;
  }

  /**
   * @param named what the model calls the task, to which the number is put where no stage knows it
   */
  String of(String process, String task, String named, String key) {
    if (process.equals(OF_CASES)) {
      return title(process, task, key, unit(key), 1);
    }
    return known(process, key)
        .map(w -> title(process, task, String.valueOf(w.round()), unit(key), w.people()))
        .orElse(named + " " + key);
  }

  /** The unit with whose code the number begins, as offices shorten it: {@code P. Giang Biên}. */
  public String unit(String key) {
    String code = key.substring(0, key.indexOf('-'));
    return units.find(new UnitCode(code)).map(unit -> shortened(unit.name())).orElse(code);
  }

  private static String shortened(String name) {
    return SHORT.entrySet().stream()
        .filter(kind -> name.startsWith(kind.getKey() + " "))
        .map(kind -> kind.getValue() + name.substring(kind.getKey().length()))
        .findFirst()
        .orElse(name);
  }

  private Optional<Work> known(String process, String key) {
    return stages.stream()
        .filter(stage -> stage.process().equals(process))
        .flatMap(stage -> stage.of(List.of(key)).stream())
        .findFirst();
  }

  private String title(String process, String task, String what, String unit, long people) {
    return texts.getMessage(
        "title." + process + "." + task, new Object[] {what, unit, people}, VIETNAMESE);
  }
}
