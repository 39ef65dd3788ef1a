package vn.minhbach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Texts for people: every {@code messages/<name>_vi.properties} and its English twin, found and not
 * listed.
 */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String ENDING = "_vi.properties";

  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasenames(
        Arrays.stream(found)
            .map(Resource::getFilename)
            .map(name -> "messages/" + name.substring(0, name.length() - ENDING.length()))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texts.setDefaultLocale(VIETNAMESE);
    texts.setAlwaysUseMessageFormat(false);
    return texts;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new OfficeLanguage();
  }
}
