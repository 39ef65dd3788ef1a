package vn.minhbach.scheme;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;

@OfficeTest
class SchemeApiIT {

  @Autowired private MockMvc web;

  @Test
  void an_officer_sees_of_each_scheme_the_act_the_amount_and_how_sure_it_is() throws Exception {
    String freelance = "$[?(@.code == 'HN-3642-LDTD')]";
    asked("schemes")
        .andExpect(jsonPath(freelance + ".act").value("3642/QĐ-UBND"))
        .andExpect(jsonPath(freelance + ".amountDong").value(1_500_000))
        .andExpect(jsonPath(freelance + ".certainty").value("HIGH"));
  }

  @Test
  void an_officer_sees_that_the_number_of_posting_days_is_a_default_of_ours() throws Exception {
    String postingDays = "$[?(@.key == 'publiclist.postingDays')]";
    asked("parameters")
        .andExpect(jsonPath(postingDays + ".value").value("2"))
        .andExpect(jsonPath(postingDays + ".isDefault").value(true))
        .andExpect(jsonPath(postingDays + ".default").doesNotExist());
  }

  @Test
  void an_officer_sees_what_the_source_documents_demand() throws Exception {
    asked("documents").andExpect(jsonPath("$[?(@.document == 'LB-428')]", hasSize(6)));
  }

  @Test
  void nobody_sees_them_without_login() throws Exception {
    web.perform(get("/api/scheme/schemes")).andExpect(status().isUnauthorized());
  }

  private ResultActions asked(String what) throws Exception {
    return web.perform(get("/api/scheme/" + what).with(httpBasic("canbo1p00121", "minhbach2021")))
        .andExpect(status().isOk());
  }
}
