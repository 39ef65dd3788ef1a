package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole path over HTTP on the three ward lists. */
@PlayedOffice
class StoryIT {

  @LocalServerPort int port;

  @Test
  void three_ward_lists_go_from_the_desk_to_the_money_and_every_total_balances() {
    Map<String, JsonNode> totals = PlayedStory.in(URI.create("http://localhost:" + port + "/"));
    assertThat(totals).hasSize(3);
    totals
        .values()
        .forEach(
            ward -> ward.forEach(total -> assertThat(total.get("balanced").asBoolean()).isTrue()));
  }
}
