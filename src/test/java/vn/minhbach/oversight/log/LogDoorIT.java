package vn.minhbach.oversight.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;

/** What anybody reads of the log without a login, and what nobody gets there. */
@OfficeTest
class LogDoorIT {

  @Autowired private MockMvc web;

  @Test
  void the_head_is_signed_by_the_key_that_stands_beside_it() throws Exception {
    SignedNote note = SignedNote.parse(read("/log/checkpoint"));
    assertThat(note.signedBy(VerifierKey.parse(read("/log/vkey")))).isTrue();
    Checkpoint head = Checkpoint.parse(note.text());
    assertThat(head.size()).isPositive();
    long index = head.size() / 256;
    String place = "%03d".formatted(index) + ".p/" + head.size() % 256;
    web.perform(get("/log/tile/0/" + place))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")));
  }

  @Test
  void entries_and_other_files_are_not_given() throws Exception {
    for (String path :
        new String[] {
          "/log/tile/entries/000",
          "/log/tile/0/999",
          "/log/tile/0/..%2f..%2f..%2fkeys/log.key",
          "/log/tile/0/../../keys/log.key",
          "/log/keys/log.key"
        }) {
      int answer = web.perform(get(path)).andReturn().getResponse().getStatus();
      assertThat(answer).as(path).isIn(400, 403, 404);
    }
  }

  @Test
  void a_witness_gets_what_it_must_check_and_a_size_that_never_was_is_refused() throws Exception {
    assertThat(read("/log/request?old=1")).startsWith("old 1\n").contains("\n\nminhbach.");
    web.perform(get("/log/request?old=99999999999")).andExpect(status().isConflict());
  }

  @Test
  void what_no_known_witness_signed_is_refused() throws Exception {
    String head = read("/log/checkpoint");
    SignedNote note = SignedNote.parse(head);
    SigningKey nobody = SigningKey.make("la.test/witness", KeyKind.WITNESS);
    String signed =
        note.with(Cosignature.sign(note, nobody, Instant.parse("2021-08-17T00:00:00Z"))).toString();
    web.perform(post("/log/cosignature").contentType("text/plain").content(signed))
        .andExpect(status().is4xxClientError());
    web.perform(post("/log/cosignature").contentType("text/plain").content("x"))
        .andExpect(status().is4xxClientError());
  }

  private String read(String path) throws Exception {
    return web.perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
