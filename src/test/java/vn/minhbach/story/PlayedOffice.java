package vn.minhbach.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.minhbach.FreshDatabase;
import vn.minhbach.TestProfiles;

/**
 * A test of an office in which the story was played, jobs and all, over HTTP. Maven runs these
 * tests in a JVM, and on a database, of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("story")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"minhbach.data=target/story", "logging.file.name=target/story.log"})
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface PlayedOffice {}
