package vn.minhbach;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole office: real database, real engine, demo officers, the demonstration's clock.
 * Jobs run when the test runs them. {@code -Ddatabase=mysql} runs it on the MySQL server of the
 * environment instead of the embedded one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {"minhbach.data=target/office", "camunda.bpm.job-execution.enabled=false"})
@AutoConfigureMockMvc
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface OfficeTest {}
