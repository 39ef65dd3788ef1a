package vn.minhbach.oversight.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.PageToken;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tile;

/** What a monitor sees of the log and takes away. */
@OfficeTest
class LogPageIT {

  private static final String MONITOR = "giamsat1tp01";

  @Autowired private MockMvc web;

  @Test
  void the_page_tells_how_far_the_log_is_and_how_to_check_it() throws Exception {
    web.perform(get("/oversight/log").with(user(MONITOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("minhbach.")))
        .andExpect(content().string(containsString("audit check")))
        .andExpect(content().string(containsString("/oversight/log/export.zip")));
  }

  @Test
  void the_export_holds_the_whole_log_and_who_took_it_is_its_last_entry() throws Exception {
    Map<String, byte[]> files = export();
    assertThat(files).containsKeys("checkpoint", "vkey");
    long size = size(files);
    List<Tile> tiles = Tile.added(0, size);
    assertThat(files).containsKeys(tiles.stream().map(Tile::path).toArray(String[]::new));
    Tile last = tiles.stream().filter(tile -> tile.level() == 0).reduce((a, b) -> b).orElseThrow();
    assertThat(new String(files.get(last.entriesPath()), StandardCharsets.UTF_8))
        .contains("\"fact\":\"ExportTaken\"")
        .contains("access:" + MONITOR);
  }

  @Test
  void an_administrator_sees_the_state_and_takes_nothing_away() throws Exception {
    web.perform(get("/oversight/log").with(user("quantritp01")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("export.zip"))));
    web.perform(get("/oversight/log/export.zip").with(user("quantritp01")))
        .andExpect(status().isForbidden());
  }

  @Test
  void a_request_for_a_witness_is_a_file_and_a_size_that_never_was_is_told() throws Exception {
    web.perform(get("/oversight/log/request.txt?old=1").with(user(MONITOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("old 1\n")));
    web.perform(
            get("/oversight/log/request.txt?old=99999999999")
                .accept(MediaType.TEXT_HTML)
                .with(user(MONITOR)))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("chưa từng có")));
  }

  @Test
  void what_no_witness_signed_is_refused_in_words() throws Exception {
    MockMultipartFile note = new MockMultipartFile("note", "a.txt", "text/plain", "x".getBytes());
    web.perform(
            multipart("/oversight/log/cosignature")
                .file(note)
                .accept(MediaType.TEXT_HTML)
                .with(user(MONITOR))
                .with(PageToken.csrf()))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("không có điểm chốt do nhật ký này ký")));
  }

  private static long size(Map<String, byte[]> files) {
    String note = new String(files.get("checkpoint"), StandardCharsets.UTF_8);
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }

  private Map<String, byte[]> export() throws Exception {
    byte[] zip =
        web.perform(get("/oversight/log/export.zip").with(user(MONITOR)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return unzipped(zip);
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
