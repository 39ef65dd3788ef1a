package vn.minhbach.committee;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.committee.CouncilVisits.FOUR;
import static vn.minhbach.committee.CouncilVisits.WARD;
import static vn.minhbach.committee.CouncilVisits.screen;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;

/** A sitting on the wall of the hall. */
@OfficeTest
class SittingScreenIT {

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private Play play;
  private CouncilVisits pages;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    pages = new CouncilVisits(web);
  }

  @Test
  void the_screen_counts_ballots_and_keeps_them_secret_until_all_are_cast() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 2, false));
    play.attend(sitting, FOUR.toArray(String[]::new));
    play.vote(sitting, "uyvien1", Vote.AGAINST, Map.of());
    pages
        .page("thuky", screen(sitting))
        .andExpect(content().string(containsString("1/4")))
        .andExpect(content().string(containsString("Chưa bỏ phiếu:")))
        .andExpect(content().string(containsString("Không đủ điều kiện")))
        .andExpect(content().string(not(containsString("không tán thành</dt>"))));
    for (String name : FOUR.subList(1, 4)) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    pages
        .page("thuky", screen(sitting))
        .andExpect(content().string(containsString("không tán thành</dt><dd>1</dd>")))
        .andExpect(content().string(not(containsString("Chưa bỏ phiếu:"))));
  }

  @Test
  void the_screen_asks_for_what_changed_and_is_loaded_anew_in_another_state() throws Exception {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));
    play.attend(sitting, FOUR.toArray(String[]::new));
    String now = pages.attribute(screen(sitting), "hx-get=\"([^\"]+)\"").replace("&amp;", "&");
    pages.page("thuky", now, status().isNoContent());
    play.vote(sitting, "uyvien1", Vote.FOR, Map.of());
    pages.page("thuky", now).andExpect(header().doesNotExist("HX-Refresh"));
    for (String name : FOUR.subList(1, 4)) {
      play.vote(sitting, name, Vote.FOR, Map.of());
    }
    pages.page("thuky", now).andExpect(header().string("HX-Refresh", "true"));
  }
}
