package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.committee.Play;
import vn.minhbach.publiclist.PostingPlay;
import vn.minhbach.publiclist.objection.ObjectionPlay;

/** Pages with more rows ask the database no more often. */
@OfficeTest
class StatementsIT {

  private static final String WARD = "00008";
  private static final String MONITOR = "giamsatq001";
  private static final int ROWS = 6;
  private static final int VISITS = 5;

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  @Test
  void of_objections_and_of_what_monitors_write_and_look_at() throws Exception {
    List<String> cases = office.createBean(Play.class).verified(WARD, ROWS, true);
    String posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
    ObjectionPlay objections = office.createBean(ObjectionPlay.class);
    PageVisits visits = new PageVisits(web);
    String chair = ByOfficer.user("chutich", WARD);
    String first = objections.received(cases.get(0), "Vẫn đi làm");
    List<String> pages =
        List.of(
            "/publiclist/objections",
            "/publiclist/objections/" + first,
            "/oversight/recommendations",
            "/oversight/comments",
            "/oversight/looks?unit=" + WARD,
            "/oversight/looks/each?unit=" + WARD,
            "/oversight/samples",
            "/oversight/findings");

    write(visits, posting);
    pages.forEach(page -> statements(visits, reader(page, chair), page));
    List<Long> few = pages.stream().map(p -> statements(visits, reader(p, chair), p)).toList();
    for (int i = 1; i < ROWS; i++) {
      visits.page(chair, "/publiclist/objections/" + objections.received(cases.get(i), "Nghe nói"));
      objections.received(cases.get(0), "Lời số " + i);
      write(visits, posting);
    }
    List<Long> many = pages.stream().map(p -> statements(visits, reader(p, chair), p)).toList();

    assertThat(few).as(pages.toString()).allMatch(count -> count > 0 && count < 40);
    assertThat(many).as(pages.toString()).isEqualTo(few);
  }

  private static String reader(String page, String chair) {
    return page.startsWith("/oversight") ? MONITOR : chair;
  }

  private static void write(PageVisits visits, String posting) throws Exception {
    String about = "posting:" + posting;
    visits.done(MONITOR, "/oversight/comments", "subject", about, "text", "Đề nghị xem lại.");
    visits.done(
        MONITOR,
        "/oversight/recommendations",
        "unit",
        WARD,
        "subject",
        about,
        "addressee",
        "WARD_COMMITTEE",
        "days",
        "5",
        "text",
        "Đề nghị rà soát.");
  }

  /** The fewest of some visits: something else may be done in between. */
  private static long statements(PageVisits visits, String officer, String page) {
    return LongStream.range(0, VISITS).map(i -> once(visits, officer, page)).min().orElseThrow();
  }

  /** As our mappers tell what they send; accounts are kept for seconds, whoever reads them. */
  private static long once(PageVisits visits, String officer, String page) {
    Logger ours = (Logger) LoggerFactory.getLogger("vn.minhbach");
    Level before = ours.getLevel();
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    told.start();
    ours.setLevel(Level.DEBUG);
    ours.setAdditive(false);
    ours.addAppender(told);
    try {
      visits.page(officer, page);
    } catch (Exception e) {
      throw new IllegalStateException(page, e);
    } finally {
      ours.detachAppender(told);
      ours.setAdditive(true);
      ours.setLevel(before);
    }
    return told.list.stream().filter(event -> event.getMessage().contains("Preparing:")).count();
  }
}
