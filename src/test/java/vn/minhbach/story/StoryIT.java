package vn.minhbach.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.minhbach.FreshDatabase;
import vn.minhbach.TestProfiles;

/**
 * The whole path over HTTP, jobs and all, on the three ward lists; Maven runs it in a JVM, and on a
 * database, of its own.
 */
@Tag("story")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "minhbach.data=target/story")
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class StoryIT {

  @LocalServerPort int port;

  @Test
  void three_ward_lists_go_from_the_desk_to_the_money_and_every_total_balances()
      throws IOException {
    Map<String, JsonNode> totals =
        new Story(URI.create("http://localhost:" + port + "/"), System.out).play();
    assertThat(totals).hasSize(3);
    totals
        .values()
        .forEach(
            ward -> ward.forEach(total -> assertThat(total.get("balanced").asBoolean()).isTrue()));
  }
}
