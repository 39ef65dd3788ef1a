package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a request can carry has a name in the office's words. */
@OfficeTest
class FieldWordsIT {

  @Autowired private MessageSource texts;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping acts;

  @Test
  void every_field_of_every_act_has_a_word() {
    Set<String> fields = new TreeSet<>();
    acts.getHandlerMethods().values().stream()
        .filter(method -> method.getBeanType().getPackageName().startsWith("vn.minhbach"))
        .forEach(method -> collect(method, fields));
    fields.removeIf(
        field -> texts.getMessage("field." + field, null, null, MessageBundles.VIETNAMESE) != null);
    assertThat(fields).isEmpty();
  }

  private static void collect(HandlerMethod method, Set<String> fields) {
    for (MethodParameter parameter : method.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class)
          || parameter.hasParameterAnnotation(PathVariable.class)) {
        fields.add(parameter.getParameter().getName());
      }
      if (parameter.hasParameterAnnotation(RequestBody.class)) {
        collect(parameter.getGenericParameterType(), fields);
      }
    }
  }

  private static void collect(Type type, Set<String> fields) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getActualTypeArguments()[0], fields);
    } else if (type instanceof Class<?> known && known.isRecord()) {
      for (RecordComponent component : known.getRecordComponents()) {
        fields.add(component.getName());
        collect(component.getGenericType(), fields);
      }
    }
  }
}
