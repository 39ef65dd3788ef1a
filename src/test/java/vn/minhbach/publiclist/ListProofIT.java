package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.log.Clerk;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;
import vn.minhbach.committee.Play;
import vn.minhbach.shared.Sha256;

/** Whoever holds the notice checks without us that this list and this line stand in the log. */
@OfficeTest
class ListProofIT {

  private static final String WARD = "00139";

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;
  @Autowired ListProofs proofs;
  @Autowired PublicLists lists;
  @Autowired AutowireCapableBeanFactory office;
  @Autowired JdbcTemplate sql;

  private Posting posting;

  @BeforeEach
  void post_a_list() {
    Play play = office.createBean(Play.class);
    PostingPlay postings = office.createBean(PostingPlay.class);
    posting = postings.find(postings.posted(WARD, play.verified(WARD, 2, true), 2));
    office.createBean(Clerk.class).work();
  }

  @Test
  void the_list_as_text_has_the_hash_that_the_log_tells() throws Exception {
    byte[] text = read("list.tsv");
    assertThat(Sha256.hex(new String(text, StandardCharsets.UTF_8)))
        .isEqualTo(posting.contentHash());
    String[] proof = new String(read("list.tlog-proof"), StandardCharsets.UTF_8).split("\n\n", 2);
    List<String> lines = proof[0].lines().toList();
    byte[] leaf = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
    assertThat(json.readTree(leaf).at("/content/contentHash").asText())
        .isEqualTo(posting.contentHash());
    SignedNote note = SignedNote.parse(proof[1]);
    String key = web.perform(get("/log/vkey")).andReturn().getResponse().getContentAsString();
    assertThat(note.signedBy(VerifierKey.parse(key))).isTrue();
    Checkpoint head = Checkpoint.parse(note.text());
    long index = Long.parseLong(lines.get(2).substring("index ".length()));
    List<byte[]> hashes =
        lines.stream().skip(3).map(line -> Base64.getDecoder().decode(line)).toList();
    byte[] hash = new Hashes().leaf(leaf);
    assertThat(Proof.included(hash, index, head.size(), head.root(), hashes)).isTrue();
  }

  @Test
  void a_line_that_was_copied_from_the_page_is_found_and_its_case_is_not_told() throws Exception {
    PublicLists.Heading heading = lists.find(posting.publicCode()).orElseThrow();
    PublicContent.Row row = lists.content(heading).orElseThrow().content().rows().get(1);
    String copied = row.line().replace("\t", "  ").replace("1500000", "1.500.000 đ");
    assertThat(proofs.line(heading, copied)).contains(row);
    web.perform(post("/public/lists/" + posting.publicCode() + "/line").param("line", copied))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("dòng số 2 là một dòng")))
        .andExpect(content().string(not(containsString("\"case:"))));
  }

  @Test
  void a_list_that_was_changed_after_posting_is_said_to_differ_from_the_log() throws Exception {
    PublicLists.Heading heading = lists.find(posting.publicCode()).orElseThrow();
    String line = lists.content(heading).orElseThrow().content().rows().get(1).line();
    sql.update(
        """
        UPDATE publiclist_line SET neighbourhood = 'Tổ dân phố số 99' WHERE posting = ? AND line_no = 1
        """,
        posting.posting());
    web.perform(post("/public/lists/" + posting.publicCode() + "/line").param("line", line))
        .andExpect(content().string(containsString("KHÁC danh sách đã ghi vào nhật ký")))
        .andExpect(content().string(containsString(posting.contentHash())))
        .andExpect(content().string(not(containsString("là một dòng"))));
  }

  @Test
  void a_person_who_is_gone_leaves_a_dash_and_the_page_says_that_the_list_differs()
      throws Exception {
    sql.update(
        "UPDATE publiclist_line SET case_number = '00139-21-999999' WHERE posting = ? AND line_no = 1",
        posting.posting());
    web.perform(get("/public/lists/" + posting.publicCode() + "/proof"))
        .andExpect(content().string(containsString("KHÁC danh sách đã ghi vào nhật ký")));
    assertThat(new String(read("list.tsv"), StandardCharsets.UTF_8)).contains("1\t—\t");
  }

  @Test
  void another_amount_or_name_is_no_line_of_the_list() throws Exception {
    PublicLists.Heading heading = lists.find(posting.publicCode()).orElseThrow();
    String line = lists.content(heading).orElseThrow().content().rows().get(0).line();
    assertThat(proofs.line(heading, line)).isPresent();
    assertThat(proofs.line(heading, line.replace("1500000", "1500001"))).isEmpty();
    assertThat(proofs.line(heading, line.replace("Người", "Ngươi"))).isEmpty();
    web.perform(
            post("/public/lists/" + posting.publicCode() + "/line")
                .param("line", line.replace("Người", "Ngươi")))
        .andExpect(content().string(containsString("không có dòng đúng như vậy")));
  }

  @Test
  void what_a_pasted_line_lacks_is_said() throws Exception {
    web.perform(
            post("/public/lists/" + posting.publicCode() + "/line")
                .param("line", "1, Người Một, 1980"))
        .andExpect(content().string(containsString("dòng có dấu phẩy")))
        .andExpect(content().string(containsString("thiếu số tiền ở cuối dòng")))
        .andExpect(content().string(not(containsString("không có dòng đúng như vậy"))));
  }

  @Test
  void the_page_leads_there_and_no_search_engine_keeps_it() throws Exception {
    String list = "/public/lists/" + posting.publicCode();
    web.perform(get(list)).andExpect(content().string(containsString(list + "/proof")));
    web.perform(get(list + "/proof"))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(content().string(containsString("minhbach.")));
    web.perform(get("/public/lists/" + "0".repeat(32) + "/proof")).andExpect(status().isNotFound());
  }

  private byte[] read(String file) throws Exception {
    return web.perform(get("/public/lists/" + posting.publicCode() + "/" + file))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }
}
