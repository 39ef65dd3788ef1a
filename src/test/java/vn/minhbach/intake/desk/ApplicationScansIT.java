package vn.minhbach.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasProperty;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;
import static vn.minhbach.intake.desk.TypedApplication.OFFICER;
import static vn.minhbach.intake.desk.TypedApplication.WARD;
import static vn.minhbach.intake.desk.TypedApplication.scan;
import static vn.minhbach.intake.desk.TypedApplication.taken;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.paper.scan.ScanFiles;
import vn.minhbach.shared.Sha256;

/** Scans of papers that come with an application, and after it. */
@OfficeTest
class ApplicationScansIT {

  @Autowired private MockMvc web;
  @Autowired private JdbcTemplate sql;

  private TypedApplication application;

  @BeforeEach
  void typed() {
    application = new TypedApplication(web);
  }

  @Test
  void scans_sent_since_an_application_was_taken_in_come_to_its_case_once() throws Exception {
    MockMultipartFile card = scan("cccd.jpg", ScanFiles.picture("jpg"));
    MockMultipartFile request = scan("don.pdf", ScanFiles.pdf());
    String caseNumber = taken(application.send("take", card));
    application.send("attach", card).andExpect(status().isOk());
    ResultActions again = application.send("check", request);
    assertThat(taken(again)).isEqualTo(caseNumber);
    again.andExpect(
        flash()
            .attribute("done", hasProperty("codes", arrayContaining("application.done.before"))));
    assertThat(scans(caseNumber)).isEqualTo(2);
    taken(application.send("take", request));
    assertThat(scans(caseNumber)).isEqualTo(2);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM intake_scan WHERE draft = ? AND case_number IS NULL",
                Integer.class,
                application.value("draft")))
        .as("nothing waits to be forgotten")
        .isZero();
  }

  @Test
  void scans_are_kept_until_the_case_is_open_and_stand_in_its_trail() throws Exception {
    byte[] card = ScanFiles.picture("jpg");
    byte[] request = ScanFiles.pdf();
    application.put("kind", "card");
    application
        .send("attach", scan("../c<c>cd.JPG", card))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("c&lt;c&gt;cd.JPG")));
    application.put("kind", "request");
    String caseNumber = taken(application.send("take", scan("don.pdf", request)));
    assertThat(
            sql.queryForList(
                "SELECT CONCAT(kind, ' ', type, ' ', sha256) FROM intake_scan WHERE case_number = ? ORDER BY id",
                String.class,
                caseNumber))
        .containsExactly("card JPEG " + Sha256.hex(card), "request PDF " + Sha256.hex(request));
    assertThat(new Leaves(sql).of("case:" + caseNumber))
        .anyMatch(leaf -> leaf.contains("ScanAttached") && leaf.contains(Sha256.hex(card)))
        .noneMatch(leaf -> leaf.contains("cd.JPG"));
    shows(caseNumber, card, "image/jpeg", "inline");
    shows(caseNumber, request, "application/pdf", "attachment");
  }

  private void shows(String caseNumber, byte[] file, String type, String how) throws Exception {
    Long id =
        sql.queryForObject(
            "SELECT id FROM intake_scan WHERE case_number = ? AND sha256 = ?",
            Long.class,
            caseNumber,
            Sha256.hex(file));
    String path = "/intake/cases/" + caseNumber + "/scans/" + id;
    web.perform(get(path).with(user(OFFICER)))
        .andExpect(status().isOk())
        .andExpect(content().bytes(file))
        .andExpect(content().contentType(type))
        .andExpect(header().string("Content-Disposition", containsString(how)))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
    for (String other : new String[] {"canbo1p00121", "thuquyp" + WARD}) {
      web.perform(get(path).with(user(other))).andExpect(status().isForbidden());
    }
    application.page("laodong1q004", "/intake/cases/" + caseNumber);
  }

  @Test
  void a_case_takes_further_scans_from_its_own_ward_alone() throws Exception {
    String caseNumber = taken(application.send("take"));
    String path = "/intake/cases/" + caseNumber + "/scans";
    MockMultipartFile scan = scan("giay.png", ScanFiles.picture("png"));
    for (int i = 0; i < 2; i++) {
      web.perform(
              multipart(path)
                  .file(scan)
                  .param("kind", "residence")
                  .with(user(OFFICER))
                  .with(csrf()))
          .andExpect(status().is3xxRedirection());
    }
    assertThat(scans(caseNumber)).isEqualTo(1);
    web.perform(multipart(path).file(scan).with(user("canbo1p00121")).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(multipart(path).file(scan).with(user("laodong1q004")).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            multipart(path)
                .file(scan("x.png", "<html>".getBytes()))
                .with(user(OFFICER))
                .with(csrf()))
        .andExpect(status().isBadRequest());
    assertThat(scans(caseNumber)).isEqualTo(1);
  }

  @Test
  void a_file_that_was_altered_in_the_table_is_not_shown() throws Exception {
    String caseNumber = taken(application.send("take", scan("a.png", ScanFiles.picture("png"))));
    Long id =
        sql.queryForObject(
            "SELECT id FROM intake_scan WHERE case_number = ?", Long.class, caseNumber);
    sql.update("UPDATE intake_scan_part SET content = 'x' WHERE scan = ?", id);
    web.perform(get("/intake/cases/" + caseNumber + "/scans/" + id).with(user(OFFICER)))
        .andExpect(status().isConflict());
  }

  private int scans(String caseNumber) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM intake_scan WHERE case_number = ?", Integer.class, caseNumber);
  }
}
