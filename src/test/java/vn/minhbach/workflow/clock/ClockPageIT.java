package vn.minhbach.workflow.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.PageToken;

/** The buttons that move the demonstration's clock. */
@OfficeTest
class ClockPageIT {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy H:m");

  @Autowired private MockMvc web;
  @Autowired private Clock clock;

  @Test
  void a_press_moves_to_the_next_morning() throws Exception {
    LocalDate before = LocalDate.now(clock);
    press(post("/administration/clock/days").param("days", "1"))
        .andExpect(redirectedUrl("/administration/clock"));
    assertThat(LocalDate.now(clock)).isEqualTo(before.plusDays(1));
    web.perform(get("/administration/clock").accept(MediaType.TEXT_HTML).with(user("quantritp01")))
        .andExpect(content().string(containsString("07:3")));
  }

  @Test
  void it_goes_to_a_typed_moment_and_never_back() throws Exception {
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDateTime later = now.plusHours(1);
    press(post("/administration/clock").param("to", later.format(TYPED)))
        .andExpect(redirectedUrl("/administration/clock"));
    assertThat(LocalDateTime.now(clock)).isAfterOrEqualTo(later.withSecond(0).withNano(0));
    press(post("/administration/clock").param("to", now.minusDays(1).format(TYPED)))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("chỉ chạy tới")));
  }

  private ResultActions press(MockHttpServletRequestBuilder button) throws Exception {
    return web.perform(
        button.accept(MediaType.TEXT_HTML).with(user("quantritp01")).with(PageToken.csrf()));
  }
}
