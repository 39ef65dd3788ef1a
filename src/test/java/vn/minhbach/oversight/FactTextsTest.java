package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.Fact;

/** Monitors read words and no names of classes. */
class FactTextsTest {

  private static final Set<String> SAID_APART =
      Set.of("stream", "actor", "happenedAt", "legalBasis", "personal");

  /** Reading all classes takes longer than looking at them. */
  private static final List<Class<?>> FACTS = facts();

  @Test
  void every_fact_and_everything_that_it_says_has_its_text() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Class<?> fact : FACTS) {
      wanted.add("oversight.fact." + fact.getSimpleName());
      Arrays.stream(fact.getRecordComponents())
          .map(RecordComponent::getName)
          .filter(name -> !SAID_APART.contains(name))
          .forEach(name -> wanted.add("oversight.field." + name));
    }
    assertThat(FACTS).hasSizeGreaterThan(50);
    wanted.removeAll(texts().stringPropertyNames());
    assertThat(wanted).isEmpty();
  }

  /** The trail names a fact by its simple name. */
  @Test
  void no_two_facts_have_one_name() {
    assertThat(FACTS.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
  }

  private static List<Class<?>> facts() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.minhbach")
            .stream()
            .filter(type -> type.isAssignableTo(Fact.class) && type.isRecord())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            FactTextsTest.class.getResourceAsStream("/messages/oversight_vi.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
