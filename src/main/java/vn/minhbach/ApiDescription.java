package vn.minhbach;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * The API as OpenAPI: every act stands under its stage and is called by the words of its method.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  OpenApiCustomizer title() {
    return api -> api.info(new Info().title("Minh Bạch").version("1"));
  }

  @Bean
  OperationCustomizer words() {
    return (operation, method) -> described(operation, method);
  }

  private static Operation described(Operation operation, HandlerMethod method) {
    String[] packages = method.getBeanType().getPackageName().split("\\.");
    return operation
        .tags(List.of(packages[2]))
        .summary(words(method.getBeanType().getSimpleName()) + ": " + act(method));
  }

  private static String act(HandlerMethod method) {
    return words(method.getMethod().getName()).toLowerCase(Locale.ROOT);
  }

  /** {@code OfficersApi}: Officers; {@code enterPreparation}: enter preparation. */
  private static String words(String name) {
    String[] words = name.replaceFirst("(Api|Controller)$", "").split("(?=[A-Z])");
    String text = String.join(" ", words).toLowerCase(Locale.ROOT);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
