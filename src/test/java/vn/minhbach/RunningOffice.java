package vn.minhbach;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * As {@link OfficeTest}, but reached over HTTP on a port of its own: Camunda's web applications lie
 * outside of what MockMvc sees.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"minhbach.data=target/office", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(
    listeners = OwnEngine.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface RunningOffice {}
