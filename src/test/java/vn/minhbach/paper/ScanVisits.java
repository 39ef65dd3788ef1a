package vn.minhbach.paper;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.minhbach.access.PageToken.csrf;

import java.time.LocalDate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Officers who number signed papers and attach their scans. */
public record ScanVisits(MockMvc web) {

  public ResultActions number(
      String officer, String kind, String subject, String number, LocalDate dated)
      throws Exception {
    return web.perform(
        post("/papers/numbers")
            .with(user(officer))
            .with(csrf())
            .param("kind", kind)
            .param("subject", subject)
            .param("number", number)
            .param("dated", dated.toString()));
  }

  public ResultActions attach(String officer, String kind, String subject, byte[] file)
      throws Exception {
    return web.perform(
        multipart("/papers/scans")
            .file(new MockMultipartFile("file", "x.exe", "application/x", file))
            .param("kind", kind)
            .param("subject", subject)
            .with(user(officer))
            .with(csrf()));
  }
}
