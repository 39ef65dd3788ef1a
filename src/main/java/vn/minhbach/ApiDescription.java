package vn.minhbach;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * The API as OpenAPI: every act stands under its stage, is called by the words of its method, and
 * says how to log in, how to send a file, and what a refusal looks like.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String BASIC = "basic";
  private static final String PROBLEM = "Problem";

  @Bean
  OpenApiCustomizer title() {
    return api -> {
      api.info(new Info().title("Minh Bạch").version("1"));
      api.getComponents().addSecuritySchemes(BASIC, basic()).addSchemas(PROBLEM, problem());
      api.addSecurityItem(new SecurityRequirement().addList(BASIC));
    };
  }

  @Bean
  OperationCustomizer words() {
    return (operation, method) -> described(operation, method);
  }

  private static Operation described(Operation operation, HandlerMethod method) {
    operation.getResponses().addApiResponse("default", refusal());
    if (Arrays.stream(method.getMethodParameters()).anyMatch(ApiDescription::isFile)) {
      sendAsForm(operation);
    }
    String[] packages = method.getBeanType().getPackageName().split("\\.");
    return operation
        .tags(List.of(packages[2]))
        .summary(words(method.getBeanType().getSimpleName()) + ": " + act(method));
  }

  private static boolean isFile(MethodParameter parameter) {
    return parameter.getParameterType() == MultipartFile.class;
  }

  /** A file goes with the values beside it, as parts of one form. */
  private static void sendAsForm(Operation operation) {
    ObjectSchema form = new ObjectSchema();
    form.addProperty("file", new BinarySchema()).addRequiredItem("file");
    List<Parameter> all = operation.getParameters() == null ? List.of() : operation.getParameters();
    List<Parameter> parts = all.stream().filter(one -> "query".equals(one.getIn())).toList();
    for (Parameter part : parts) {
      form.addProperty(part.getName(), part.getSchema());
      if (Boolean.TRUE.equals(part.getRequired())) {
        form.addRequiredItem(part.getName());
      }
    }
    operation.setParameters(all.stream().filter(one -> !parts.contains(one)).toList());
    operation.setRequestBody(
        new RequestBody().required(true).content(content("multipart/form-data", form)));
  }

  private static ApiResponse refusal() {
    return new ApiResponse()
        .description("Refused, with the reason in the reader's language (RFC 9457)")
        .content(
            content(
                "application/problem+json",
                new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
  }

  private static Schema<?> problem() {
    Schema<?> field = new ObjectSchema();
    field.addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
    Schema<?> problem = new ObjectSchema();
    for (String text : List.of("type", "title", "detail", "code", "reference")) {
      problem.addProperty(text, new StringSchema());
    }
    return problem
        .addProperty("status", new IntegerSchema())
        .addProperty("errors", new ArraySchema().items(field));
  }

  private static SecurityScheme basic() {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
  }

  private static Content content(String type, Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
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
