package vn.minhbach.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The form of one application, filled in by a ward officer with a person of its own. */
final class TypedApplication {

  static final String WARD = "00136";
  static final String OFFICER = "canbo1p" + WARD;
  private static int serial;

  private final MockMvc web;
  private final Map<String, String> fields = new TreeMap<>();

  TypedApplication(MockMvc web) {
    this.web = web;
    serial++;
    fields.put("draft", UUID.randomUUID().toString().replace("-", ""));
    fields.put("scheme", "HN-3642-LDTD");
    fields.put("receivedOn", "17/08/2021");
    fields.put("fullName", "Nguyễn Thị " + (char) ('A' + serial) + "n");
    fields.put("birthDate", "04/07/1985");
    fields.put("sex", "Nữ");
    fields.put("idNumber", "0011859%05d".formatted(serial + (int) (System.nanoTime() % 90_000)));
    fields.put("permanentAddress", "Số 1 ngõ 2, phường Phúc Đồng, quận Long Biên, Hà Nội");
    fields.put("neighbourhood", "Tổ 5");
    fields.put("phone", "0912345678");
    fields.put("occupation", "bán hàng rong");
    fields.put("lostFrom", "24/07/2021");
    fields.put("paymentMethod", "tiền mặt");
  }

  void put(String field, String value) {
    fields.put(field, value);
  }

  String value(String field) {
    return fields.get(field);
  }

  ResultActions page(String user, String path) throws Exception {
    return web.perform(get(path).accept(MediaType.TEXT_HTML).with(user(user)))
        .andExpect(status().isOk());
  }

  /** Presses a button of the form. */
  ResultActions send(String act, MockMultipartFile... files) throws Exception {
    MockMultipartHttpServletRequestBuilder form = form(act);
    for (MockMultipartFile file : files) {
      form.file(file);
    }
    return web.perform(form);
  }

  MockMultipartHttpServletRequestBuilder form(String act) {
    MockMultipartHttpServletRequestBuilder form = multipart("/intake/applications/new");
    form.param("act", act).accept(MediaType.TEXT_HTML).with(user(OFFICER)).with(csrf());
    fields.forEach(form::param);
    return form;
  }

  static MockMultipartFile scan(String name, byte[] content) {
    return new MockMultipartFile("files", name, null, content);
  }

  /** The case that was opened. */
  static String taken(ResultActions answer) throws Exception {
    String to =
        answer
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    assertThat(to).startsWith("/intake/cases/");
    return to.substring("/intake/cases/".length());
  }
}
