package vn.minhbach;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.minhbach.audit.AuditCommand;
import vn.minhbach.backup.BackupCommand;

/**
 * Starts the office: database, engine, Tasklist, pages and API. Beans are named by their full class
 * name, so that two stages may use one word for a thing of their own; only what the models call has
 * a short name.
 */
@SpringBootApplication(
    exclude = FlywayAutoConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@MapperScan(
    basePackageClasses = MinhBach.class,
    annotationClass = Mapper.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MinhBach {

  /**
   * A start that fails, and has been told by Spring Boot, ends the program: the embedded database
   * would keep it alive, and its data locked. What {@code audit} asks for needs no office.
   */
  public static void main(String[] args) {
    if (AuditCommand.isOne(args)) {
      System.exit(AuditCommand.run(args));
    }
    if (BackupCommand.isOne(args)) {
      System.exit(BackupCommand.run(args));
    }
    try {
      SpringApplication.run(MinhBach.class, args);
    } catch (RuntimeException told) {
      System.exit(1);
    }
  }
}
