package vn.minhbach.paper;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The printer without an office around it. */
public final class PaperEngine {

  private PaperEngine() {}

  /** Prints the templates of the program, and pages that are handed in as text. */
  public static Papers papers() {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    files.setCheckExistence(true);
    files.setOrder(1);
    StringTemplateResolver pages = new StringTemplateResolver();
    pages.setOrder(2);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.addTemplateResolver(files);
    engine.addTemplateResolver(pages);
    return new Papers(engine, user -> user);
  }
}
