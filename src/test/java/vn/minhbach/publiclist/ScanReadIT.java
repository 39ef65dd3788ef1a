package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.publiclist.ScanStages.PDF;
import static vn.minhbach.publiclist.ScanStages.code;
import static vn.minhbach.publiclist.ScanStages.who;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.Sha256;

/** Who reads the scan of a signed paper, and what may be one. */
@OfficeTest
@Import(RunPlay.class)
@TestPropertySource(properties = "minhbach.scan-required=true")
class ScanReadIT {

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private MockMvc web;

  private ScanStages stages;

  @BeforeEach
  void open_the_office() {
    stages = office.createBean(ScanStages.class);
  }

  @Test
  void a_scan_is_told_by_its_first_bytes_and_read_by_who_may_see_its_paper() throws Exception {
    String sitting = stages.voted();
    stages.number("thuky", "minutes", sitting, "8/BB-HĐXD");
    stages
        .attach("thuky", "minutes", sitting, "<html>".getBytes(StandardCharsets.US_ASCII))
        .andExpect(code("paper.scanType"));
    stages
        .attach("thuky", "minutes", sitting, Arrays.copyOf(PDF, (20 << 20) + 1))
        .andExpect(code("paper.scanTooLarge"));
    stages.attach("uyvien1", "minutes", sitting, PDF).andExpect(code("paper.notKeeper"));
    byte[] large = ScanFiles.pdf(2 << 20);
    stages.attach("thuky", "minutes", sitting, large).andExpect(status().is3xxRedirection());
    String page =
        web.perform(get("/papers/minutes/" + sitting).with(user(who("uyvien1"))))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("8/BB-HĐXD")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String scan = page.replaceAll("(?s).*(/papers/scans/\\d+).*", "$1");
    web.perform(get(scan).with(user(who("uyvien1"))))
        .andExpect(content().bytes(large))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", "no-store"));
    web.perform(get(scan).with(user("thukyp00121"))).andExpect(status().isForbidden());
    web.perform(get(scan).with(user(who("ketoan")))).andExpect(status().isForbidden());
  }

  @Test
  void a_monitor_reads_the_hash_of_signed_minutes_and_not_the_names_in_them() throws Exception {
    String sitting = stages.scanned();
    String hash = Sha256.hex(PDF).substring(0, 16);
    String page = stages.page(sitting, "giamsatq004");
    assertThat(page).contains(hash).doesNotContain("/papers/scans/");
    String scan =
        stages.page(sitting, who("uyvien1")).replaceAll("(?s).*(/papers/scans/\\d+).*", "$1");
    web.perform(get(scan).with(user("giamsatq004")))
        .andExpect(status().isForbidden())
        .andExpect(code("paper.scanNames"));
  }

  @Test
  void a_scan_that_was_altered_in_the_table_is_not_shown() throws Exception {
    String sitting = stages.scanned();
    String scan =
        stages.page(sitting, who("uyvien1")).replaceAll("(?s).*/papers/scans/(\\d+).*", "$1");
    sql.update("UPDATE paper_scan_part SET content = 'x' WHERE scan = ?", scan);
    web.perform(get("/papers/scans/" + scan).with(user(who("uyvien1"))))
        .andExpect(status().isConflict())
        .andExpect(code("paper.scanAltered"));
  }
}
