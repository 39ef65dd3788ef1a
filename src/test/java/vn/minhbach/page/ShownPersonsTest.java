package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every look at personal data is written down: whatever an officer can open and leads, call by
 * call, to a statement that reads names, numbers, telephones or free words of people, says so.
 */
class ShownPersonsTest {

  private static final Pattern PERSONAL =
      Pattern.compile("\\b(full_name|id_number|birth_date|phone|facts|\\w+_part)\\b");

  /** Officers are no applicants. */
  private static final String OFFICERS = "vn.minhbach.access";

  /**
   * Read persons and show none: the export says itself that it was taken, minutes name cases, the
   * list of objections repeats no words, and of a signed paper the hash is shown.
   */
  private static final Set<String> SHOW_NOBODY =
      Set.of(
          "ExportPage.export",
          "MinutesPage.minutes",
          "ObjectionsPage.objections",
          "SignedPaperPage.paper");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.minhbach");

  @Test
  void whatever_leads_to_persons_is_written_down() {
    Set<String> silent =
        handlers()
            .filter(handler -> !showsPersons(handler.reflect()))
            .filter(handler -> readsPersons(handler))
            .map(ShownPersonsTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).isEqualTo(new TreeSet<>(SHOW_NOBODY));
  }

  /** The search itself finds something: most of what is written down leads to such a statement. */
  @Test
  void what_is_written_down_leads_to_persons() {
    Set<String> told =
        handlers()
            .filter(handler -> showsPersons(handler.reflect()))
            .filter(handler -> readsPersons(handler))
            .map(ShownPersonsTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told)
        .contains("ObjectionsPage.objection", "ReceiptPage.receipt", "PostingPage.posting")
        .hasSizeGreaterThan(20);
  }

  @Test
  void every_look_has_its_words() {
    ResourceBundle words =
        ResourceBundle.getBundle("messages/oversight", Locale.forLanguageTag("vi"));
    Set<String> without =
        OURS.stream()
            .filter(type -> isForOfficers(type.reflect()))
            .flatMap(type -> type.getMethods().stream())
            .map(JavaMethod::reflect)
            .filter(method -> isGet(method) && showsPersons(method))
            .flatMap(ShownPersonsTest::paths)
            .map(path -> path.replaceAll("[^A-Za-z0-9]+", " ").strip().replace(' ', '.'))
            .filter(word -> !words.containsKey("oversight.look." + word))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).isEmpty();
  }

  private static Stream<String> paths(Method method) {
    RequestMapping above =
        AnnotatedElementUtils.findMergedAnnotation(
            method.getDeclaringClass(), RequestMapping.class);
    String before = above == null ? "" : String.join("", above.path());
    String[] own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class).path();
    return own.length == 0 ? Stream.of(before) : Arrays.stream(own).map(path -> before + path);
  }

  private static Stream<JavaMethod> handlers() {
    return OURS.stream()
        .filter(type -> isForOfficers(type.reflect()))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> isGet(method.reflect()));
  }

  private static boolean isForOfficers(Class<?> type) {
    return AnnotatedElementUtils.hasAnnotation(type, OfficePage.class)
        || AnnotatedElementUtils.hasAnnotation(type, RestController.class);
  }

  private static boolean isGet(Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    return mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.GET);
  }

  private static boolean showsPersons(Method method) {
    return AnnotatedElementUtils.hasAnnotation(method, ShowsPersons.class)
        || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), ShowsPersons.class);
  }

  private static boolean readsPersons(JavaCodeUnit from) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> waiting = new ArrayDeque<>(Set.of(from));
    while (!waiting.isEmpty()) {
      JavaCodeUnit one = waiting.pop();
      if (seen.add(one)) {
        if (isPersonal(one)) {
          return true;
        }
        Stream.concat(
                one.getCallsFromSelf().stream().map(call -> call.getTarget()),
                one.getCodeUnitReferencesFromSelf().stream()
                    .map(reference -> reference.getTarget()))
            .flatMap(ShownPersonsTest::resolved)
            .forEach(waiting::add);
      }
    }
    return false;
  }

  /** What is called, and what takes its place in classes that implement it. */
  private static Stream<JavaCodeUnit> resolved(CodeUnitAccessTarget target) {
    JavaClass owner = target.getOwner();
    if (!owner.getPackageName().startsWith("vn.minhbach")) {
      return Stream.empty();
    }
    return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> unit.getName().equals(target.getName()))
        .filter(unit -> unit.getRawParameterTypes().size() == target.getRawParameterTypes().size());
  }

  private static boolean isPersonal(JavaCodeUnit unit) {
    return unit instanceof JavaMethod method
        && !method.getOwner().getPackageName().startsWith(OFFICERS)
        && method.isAnnotatedWith(Select.class)
        && PERSONAL
            .matcher(String.join(" ", method.getAnnotationOfType(Select.class).value()))
            .find();
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
