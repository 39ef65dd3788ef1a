package vn.minhbach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * What Tomcat refuses itself, an address that it cannot read or a header that is too long, is
 * answered as problem JSON and not as Tomcat's own page: no filter or controller of ours is asked.
 */
public class PlainErrors extends ErrorReportValve {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("messages.problem", MessageBundles.VIETNAMESE);

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(body(status).getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException nobodyListens) {
      // The client has gone, and with it the only one to tell.
    }
  }

  private static String body(int status) {
    int told = status < 500 ? 400 : 500;
    String code = told == 400 ? "http.400" : "unexpected";
    return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
        .formatted(
            TEXTS.getString("problem.title." + told),
            status,
            TEXTS.getString("problem." + code).replace("{0}", "-"),
            code);
  }

  /** Puts it into the server, in the place of Tomcat's. */
  @Configuration(proxyBeanMethods = false)
  static class InTomcat {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
      return factory ->
          factory.addContextCustomizers(
              context ->
                  ((StandardHost) context.getParent())
                      .setErrorReportValveClass(PlainErrors.class.getName()));
    }
  }
}
