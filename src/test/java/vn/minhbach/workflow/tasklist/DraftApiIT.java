package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;

/** What an officer has typed stays his own and goes with the task. */
@OfficeTest
@Import(PostingTask.class)
class DraftApiIT {

  private static final String TYPED =
      "{\"place\":\"Nhà văn hóa tổ 5\",\"vote/00127-21-000001\":\"for\"}";

  @Autowired private MockMvc web;
  @Autowired private PostingTask postings;
  @Autowired private JdbcTemplate sql;

  private Task task;

  @BeforeEach
  void open() {
    task = postings.open("00127");
  }

  @AfterEach
  void clear() {
    if (postings.isOpen(task)) {
      postings.clear(task);
    }
  }

  @Test
  void what_was_typed_is_found_again() throws Exception {
    save("canbo1p00127", TYPED).andExpect(status().isOk());
    read("canbo1p00127")
        .andExpect(jsonPath("$.fields.place").value("Nhà văn hóa tổ 5"))
        .andExpect(jsonPath("$.savedAt").isNotEmpty());
    save("canbo1p00127", "{\"place\":\"Chợ\"}").andExpect(status().isOk());
    read("canbo1p00127").andExpect(jsonPath("$.fields.length()").value(1));
  }

  @Test
  void nobody_else_reads_it() throws Exception {
    save("canbo1p00127", TYPED).andExpect(status().isOk());
    read("canbo2p00127").andExpect(jsonPath("$.fields.length()").value(0));
    read("canbo1p00124").andExpect(status().isNotFound());
    save("canbo1p00124", TYPED).andExpect(status().isNotFound());
    save("ketoanp00127", TYPED).andExpect(status().isNotFound());
  }

  @Test
  void nothing_typed_is_no_draft() throws Exception {
    save("canbo1p00127", TYPED);
    save("canbo1p00127", "{}").andExpect(status().isOk());
    assertThat(kept()).isZero();
  }

  @Test
  void it_goes_with_the_task() throws Exception {
    save("canbo1p00127", TYPED);
    save("canbo2p00127", TYPED);
    assertThat(kept()).isEqualTo(2);
    postings.clear(task);
    assertThat(kept()).isZero();
  }

  @Test
  void too_much_is_refused() throws Exception {
    StringBuilder many = new StringBuilder("{\"a\":\"\"");
    for (int i = 0; i < 10_000; i++) {
      many.append(",\"f").append(i).append("\":\"\"");
    }
    save("canbo1p00127", many + "}").andExpect(status().isBadRequest());
  }

  private int kept() {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM workflow_draft WHERE task = ?", Integer.class, task.getId());
  }

  private ResultActions save(String user, String fields) throws Exception {
    return web.perform(
        put("/api/workflow/tasks/" + task.getId() + "/draft")
            .with(httpBasic(user, "minhbach2021"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(fields));
  }

  private ResultActions read(String user) throws Exception {
    return web.perform(
        get("/api/workflow/tasks/" + task.getId() + "/draft")
            .with(httpBasic(user, "minhbach2021")));
  }
}
