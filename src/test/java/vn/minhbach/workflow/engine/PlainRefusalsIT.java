package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.minhbach.decision.Decision;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.DecisionDossierProcess;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;

@ProcessTest
class PlainRefusalsIT {

  private final String key = EngineHand.newNumber('T');

  @Autowired private TaskService tasks;
  @Autowired private DecisionDossierProcess process;
  @Autowired private EngineHand hand;
  @Autowired private Decision decision;

  @BeforeEach
  void inARequest() {
    process.start(key);
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
  }

  @AfterEach
  void afterTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void what_a_stage_refuses_reaches_the_web_application_as_a_conflict_in_its_own_words() {
    doThrow(new Refused("workflow.clockBack", "7:30")).when(decision).recordSubmission(key);
    assertThatThrownBy(() -> tasks.complete(id()))
        .isInstanceOfSatisfying(
            WebApplicationException.class,
            refused -> {
              assertThat(refused.getResponse().getStatus()).isEqualTo(409);
              assertThat(refused.getMessage())
                  .contains("7:30")
                  .doesNotContain("workflow.clockBack");
            });
    assertThat(hand.open(key)).containsExactly("signSubmission");
  }

  @Test
  void so_does_what_the_guards_refuse() {
    assertThatThrownBy(() -> tasks.complete(id(), Map.of("anyLineLeft", true)))
        .isInstanceOfSatisfying(
            WebApplicationException.class,
            refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(409));
  }

  @Test
  void an_error_stays_an_error() {
    doThrow(new IllegalStateException("broken")).when(decision).recordSubmission(key);
    assertThatThrownBy(() -> tasks.complete(id())).isNotInstanceOf(WebApplicationException.class);
  }

  @Test
  void the_house_itself_gets_the_exception_as_it_is() {
    doThrow(new Refused("workflow.clockBack", "7:30")).when(decision).recordSubmission(key);
    assertThatThrownBy(() -> process.complete(key, "signSubmission", "chutichp00685"))
        .isNotInstanceOf(WebApplicationException.class)
        .hasRootCauseInstanceOf(Refused.class);
  }

  private String id() {
    return hand.tasks(key).get(0).getId();
  }
}
