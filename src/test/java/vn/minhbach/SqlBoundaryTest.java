package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.Test;

/**
 * A stage that reads another's tables would be joined to it for ever: it asks the other stage
 * instead.
 */
class SqlBoundaryTest {

  private static final Pattern TABLE =
      Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+((?:[a-z_]+\\.)?[a-z_]+)");

  @Test
  void every_mapped_statement_touches_only_the_tables_of_its_own_package() {
    List<String> strangers = new ArrayList<>();
    int statements = 0;
    for (JavaClass mapper : mappers()) {
      for (Method method : mapper.reflect().getDeclaredMethods()) {
        if (method.isDefault() || method.isSynthetic()) {
          continue;
        }
        String sql = sql(method);
        statements++;
        Matcher table = TABLE.matcher(sql.replaceAll("(?i)on duplicate key update", ""));
        while (table.find()) {
          if (!belongs(table.group(1), mapper.getPackageName())) {
            strangers.add(mapper.getSimpleName() + "." + method.getName() + ": " + table.group(1));
          }
        }
      }
    }
    assertThat(statements).isGreaterThan(20);
    assertThat(strangers).isEmpty();
  }

  private static List<JavaClass> mappers() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.minhbach")
            .stream()
            .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Mapper"))
            .toList();
  }

  private static boolean belongs(String table, String packageName) {
    String stage = packageName.split("\\.")[2];
    String name = table.toLowerCase(Locale.ROOT);
    return name.startsWith(stage + "_")
        || name.startsWith("minhbach_audit." + stage + "_")
        || stage.equals("workflow") && name.startsWith("act_");
  }

  private static String sql(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation instanceof Select select) {
        return String.join(" ", select.value());
      } else if (annotation instanceof Insert insert) {
        return String.join(" ", insert.value());
      } else if (annotation instanceof Update update) {
        return String.join(" ", update.value());
      } else if (annotation instanceof Delete delete) {
        return String.join(" ", delete.value());
      }
    }
    throw new AssertionError(method + " has no statement that this test can read");
  }
}
