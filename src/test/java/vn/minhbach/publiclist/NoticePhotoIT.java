package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.PageToken;
import vn.minhbach.audit.Leaves;
import vn.minhbach.committee.Play;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.shared.Sha256;

/** Photographs show that the notice hung; who may see them is another matter. */
@OfficeTest
class NoticePhotoIT {

  private static final String WARD = "00154";

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;
  @Autowired private Clock clock;
  @Autowired private AutowireCapableBeanFactory office;

  private final byte[] picture = ScanFiles.picture("jpeg");
  private String posting;
  private String at;

  @BeforeEach
  void a_list_hangs() {
    Play play = office.createBean(Play.class);
    posting = office.createBean(PostingPlay.class).posted(WARD, play.verified(WARD, 1, true), 2);
    at = "/publiclist/postings/" + posting + "/photos";
  }

  @Test
  void the_ward_attaches_a_photograph_and_its_hash_stands_in_the_trail() throws Exception {
    attach("canbo1p00154", picture, today()).andExpect(status().isFound());
    web.perform(get(at).with(user("canbo1p00154")))
        .andExpect(content().string(containsString("Nhà văn hóa tổ 3")))
        .andExpect(
            content().string(containsString("chỉ cán bộ của phường, xã và cán bộ giám sát")));
    assertThat(new Leaves(sql).last("posting:" + posting))
        .contains("NoticePhotographed", Sha256.hex(picture))
        .doesNotContain("Nhà văn hóa");
    web.perform(get("/publiclist/postings/" + posting).with(user("canbo1p00154")))
        .andExpect(content().string(containsString("Ảnh niêm yết (1)")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canbo1p00154", "chutichp00154", "giamsatq004"})
  void officials_of_the_ward_and_the_monitor_look_at_it(String officer) throws Exception {
    attach("canbo1p00154", picture, today());
    web.perform(get(photo()).with(user(officer)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("image/jpeg"))
        .andExpect(content().bytes(picture))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"laodong1q004", "lanhdaoq004", "canbo1p00127", "giamsatq001", "ketoanq004"})
  void nobody_else_does(String officer) throws Exception {
    attach("canbo1p00154", picture, today());
    web.perform(get(at).with(user(officer))).andExpect(status().isForbidden());
    web.perform(get(photo()).with(user(officer)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(not(containsString("JFIF"))));
  }

  @Test
  void the_public_sees_no_photograph_and_no_way_to_it() throws Exception {
    attach("canbo1p00154", picture, today());
    web.perform(get(photo())).andExpect(status().is(not(200)));
    String code =
        sql.queryForObject(
            "SELECT public_code FROM publiclist_posting WHERE posting = ?", String.class, posting);
    web.perform(get("/public/lists/" + code))
        .andExpect(content().string(not(containsString("photos"))));
  }

  @Test
  void what_is_no_picture_is_refused_by_its_bytes() throws Exception {
    attach("canbo1p00154", ScanFiles.pdf(), today())
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("không phải là ảnh")));
    attach("canbo1p00154", "<svg onload='x'/>".getBytes(), today())
        .andExpect(status().is4xxClientError());
  }

  @Test
  void a_day_on_which_it_did_not_hang_and_the_same_photograph_twice_are_refused() throws Exception {
    attach("canbo1p00154", picture, today().minusDays(1))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("không nằm trong thời gian niêm yết")));
    attach("canbo1p00154", picture, today().plusDays(1)).andExpect(status().is4xxClientError());
    attach("canbo1p00154", picture, today()).andExpect(status().isFound());
    attach("canbo1p00154", picture, today())
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("đã được đính kèm")));
  }

  @Test
  void the_ward_officer_alone_attaches() throws Exception {
    attach("giamsatq004", picture, today()).andExpect(status().isForbidden());
    attach("chutichp00154", picture, today()).andExpect(status().isForbidden());
    attach("canbo1p00127", picture, today()).andExpect(status().isForbidden());
  }

  @Test
  void a_photograph_that_was_exchanged_is_not_shown() throws Exception {
    attach("canbo1p00154", picture, today());
    sql.update(
        "UPDATE publiclist_photo_part SET content = X'FFD8FF' WHERE photo = (SELECT id FROM"
            + " publiclist_photo WHERE posting = ?)",
        posting);
    web.perform(get(photo()).with(user("giamsatq004")))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("không còn đúng với mã băm")));
  }

  private ResultActions attach(String officer, byte[] file, LocalDate takenOn) throws Exception {
    return web.perform(
        multipart(at)
            .file(new MockMultipartFile("file", "anh.jpg", "image/jpeg", file))
            .param("place", "Nhà văn hóa tổ 3")
            .param("takenOn", takenOn.toString())
            .with(user(officer))
            .with(PageToken.csrf()));
  }

  private String photo() {
    return at
        + "/"
        + sql.queryForObject(
            "SELECT MAX(id) FROM publiclist_photo WHERE posting = ?", Long.class, posting);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
