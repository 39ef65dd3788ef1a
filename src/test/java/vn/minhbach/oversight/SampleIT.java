package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Fact;
import vn.minhbach.audit.log.Clerk;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Sha256;

/** A sample is drawn once more from what is public, and comes out the same. */
@OfficeTest
class SampleIT {

  private static final String WARD = "00193";
  private static final String POSTING = WARD + "-N21-9001";
  private static final String MONITOR = "giamsat1tp01";
  private static boolean arranged;

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher facts;
  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private LogFiles log;
  @Autowired private Clock clock;

  /** As the stage tells it; the trail names a fact by its simple name. */
  record ListPosted(String stream, Actor actor, Instant happenedAt) implements Fact {}

  @BeforeEach
  void a_posted_list_of_thirty_people() {
    if (!arranged) {
      arranged = true;
      ArrangedWard ward = new ArrangedWard(sql, WARD);
      for (int i = 0; i < 30; i++) {
        ward.accepted("POSTED").hung();
      }
      Actor actor = new Actor("x", "x", "wardOfficer", WARD);
      transaction.executeWithoutResult(
          none -> facts.publishEvent(new ListPosted("posting:" + POSTING, actor, clock.instant())));
    }
    office.createBean(Clerk.class).work();
  }

  @Test
  void whoever_has_the_root_and_the_numbers_draws_the_same() throws Exception {
    long size = log.size();
    String sample = drawn(7);
    String page = page(MONITOR, "/oversight/samples/" + sample);
    assertThat(page).contains("Trùng khớp", HexFormat.of().formatHex(log.root(size)));
    List<String> numbers =
        page(MONITOR, "/oversight/samples/" + sample + "/population.txt").lines().toList();
    assertThat(numbers).hasSize(30);
    byte[] root = log.root(size);
    List<String> again =
        numbers.stream()
            .sorted(Comparator.comparing(number -> key(root, number)))
            .limit(7)
            .toList();
    assertThat(cases(page)).isEqualTo(again);
    assertThat(page(MONITOR, "/oversight/entries/sample:" + sample + "/1"))
        .contains("SampleDrawn", again.get(0));
  }

  @Test
  void the_slip_holds_the_numbers_and_no_names() throws Exception {
    String sample = drawn(3);
    byte[] pdf =
        as(MONITOR, "/oversight/samples/" + sample + "/slip.pdf")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text).contains("PHIẾU GIÁM SÁT", "MẶT TRẬN TỔ QUỐC", sample, "1.500.000");
      cases(page(MONITOR, "/oversight/samples/" + sample))
          .forEach(number -> assertThat(text).contains(number));
    }
  }

  @Test
  void nobody_draws_from_a_list_that_is_not_posted_or_of_another_ward() throws Exception {
    draw(MONITOR, WARD + "-N21-9002", 3).andExpect(status().is4xxClientError());
    draw("giamsatq004", POSTING, 3).andExpect(status().isForbidden());
    draw("canbo1p00679", POSTING, 3).andExpect(status().isForbidden());
  }

  @Test
  void the_seed_is_the_newest_checkpoint_whatever_is_asked_and_each_draw_is_counted()
      throws Exception {
    long newest = log.size();
    String first = drawn(3);
    assertThat(
            sql.queryForObject(
                "SELECT log_size FROM oversight_sample WHERE number = ?", Long.class, first))
        .isEqualTo(newest);
    String second = drawn(3);
    int draws = Integer.parseInt(second.substring(second.lastIndexOf('-') + 1));
    assertThat(page(MONITOR, "/oversight/samples/" + second)).contains("Lần thứ " + draws);
  }

  private String drawn(int wanted) throws Exception {
    String to =
        draw(MONITOR, POSTING, wanted)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return to.substring(to.lastIndexOf('/') + 1);
  }

  private ResultActions draw(String who, String posting, int wanted) throws Exception {
    return web.perform(
        post("/oversight/samples")
            .param("unit", WARD)
            .param("posting", posting)
            .param("wanted", String.valueOf(wanted))
            .accept(MediaType.TEXT_HTML)
            .with(user(who))
            .with(csrf()));
  }

  private static String key(byte[] root, String number) {
    var digest = Sha256.digest();
    digest.update(root);
    return HexFormat.of().formatHex(digest.digest(number.getBytes(StandardCharsets.US_ASCII)));
  }

  private static List<String> cases(String page) {
    Matcher link = Pattern.compile("/oversight/cases/([0-9-]+)").matcher(page);
    return link.results().map(found -> found.group(1)).toList();
  }

  private String page(String who, String path) throws Exception {
    return as(who, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private ResultActions as(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.ALL).with(user(who)));
  }
}
