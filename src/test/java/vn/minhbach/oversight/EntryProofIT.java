package vn.minhbach.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.log.Clerk;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.tree.Hashes;
import vn.minhbach.audit.tree.Proof;
import vn.minhbach.intake.WardRows;

/** Each entry of a trail leads to the proof that it stands in the log. */
@OfficeTest
class EntryProofIT {

  private static final String WARD = "00685";
  private static final String MONITOR = "giamsat1tp01";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  private long list;
  private String entry;

  @BeforeEach
  void a_case_whose_first_entry_is_published() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    list = lists.list(WARD);
    lists.row(list, WardRows.number(), "Nguyễn Thị Hoa");
    web.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + WARD, "minhbach2021")))
        .andExpect(status().isOk());
    entry = "/oversight/entries/case:" + lists.cases(list).get(0) + "/1";
    office.createBean(Clerk.class).work();
  }

  @Test
  void the_timelines_of_a_case_and_of_a_list_lead_to_the_proof_of_each_entry() throws Exception {
    String caseNumber = entry.split(":")[1].replace("/1", "");
    page(MONITOR, "/oversight/cases/" + caseNumber)
        .andExpect(content().string(containsString(entry + "/proof")));
    page(MONITOR, "/oversight/lists/" + list)
        .andExpect(
            content().string(containsString("/oversight/entries/list:" + list + "/1/proof")));
    page(MONITOR, entry + "/proof")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/oversight/cases/" + caseNumber)))
        .andExpect(content().string(containsString("tlog-proof@v1")));
  }

  @Test
  void the_proof_file_holds_the_entry_and_leads_to_the_signed_root() throws Exception {
    String[] proof = read(entry + "/entry.tlog-proof").split("\n\n", 2);
    List<String> lines = proof[0].lines().toList();
    byte[] leaf = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
    assertThat(new String(leaf, StandardCharsets.UTF_8)).isEqualTo(read(entry));
    SignedNote note = SignedNote.parse(proof[1]);
    assertThat(note.signedBy(VerifierKey.parse(read("/log/vkey")))).isTrue();
    Checkpoint head = Checkpoint.parse(note.text());
    long index = Long.parseLong(lines.get(2).substring("index ".length()));
    List<byte[]> hashes =
        lines.stream().skip(3).map(line -> Base64.getDecoder().decode(line)).toList();
    byte[] hash = new Hashes().leaf(leaf);
    assertThat(Proof.included(hash, index, head.size(), head.root(), hashes)).isTrue();
    leaf[leaf.length - 2] ^= 1;
    byte[] other = new Hashes().leaf(leaf);
    assertThat(Proof.included(other, index, head.size(), head.root(), hashes)).isFalse();
  }

  @Test
  void other_wards_get_no_proof() throws Exception {
    page("canbo1p00679", entry + "/proof").andExpect(status().isForbidden());
    page("canbo1p00679", entry + "/entry.tlog-proof").andExpect(status().isForbidden());
    page(MONITOR, entry.replaceAll("1$", "99") + "/proof").andExpect(status().isNotFound());
    page(MONITOR, "/oversight/entries/access:x/1/proof").andExpect(status().isNotFound());
  }

  private String read(String path) throws Exception {
    return page(MONITOR, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private ResultActions page(String who, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.ALL).with(user(who)));
  }
}
