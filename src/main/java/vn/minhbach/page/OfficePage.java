package vn.minhbach.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import vn.minhbach.access.Role;

/**
 * A page for officers: who holds none of the roles is refused before a method of it runs. Which
 * units' data it shows is decided by the stage.
 */
@Controller
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfficePage {

  /** Who may open it. */
  Role[] roles();

  /** Where the menu leads; empty for a page that is reached from others. */
  String menu() default "";

  /** Key of the text in the menu. */
  String label() default "";

  /** Its place in the menu, smallest first; the stages in their order have 100, 200, ... */
  int order() default 0;
}
