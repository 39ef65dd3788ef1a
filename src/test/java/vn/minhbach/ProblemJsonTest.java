package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import vn.minhbach.access.Act;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Refused;

class ProblemJsonTest {

  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/api/access/officers");
  private ProblemJson problems;

  @BeforeEach
  void texts() throws IOException {
    MessageSource texts = new MessageBundles().messageSource();
    problems =
        new ProblemJson(texts, new OfficeLanguage(), new ObjectMapper(), new FieldWords(texts));
  }

  @Test
  void four_eyes_says_what_why_and_who_can_help() {
    ProblemDetail problem =
        problems.refused(
            request,
            new Refused(
                "fourEyes.VERIFIED",
                3,
                400,
                Act.TOOK_IN.word(),
                Role.wardOfficer.word(),
                1,
                "canbo2"));
    assertThat(problem.getStatus()).isEqualTo(403);
    assertThat(problem.getProperties()).containsEntry("code", "fourEyes.VERIFIED");
    assertThat(problem.getDetail())
        .isEqualTo(
            "Đồng chí không thể xác minh 3 trong 400 hồ sơ vì đã trực tiếp tiếp nhận hồ sơ: người tiếp nhận không được tự"
                + " xác minh. Đề nghị chuyển cho cán bộ tiếp nhận, xác minh của phường, xã khác của đơn vị: có 1 người làm"
                + " thay được: canbo2.");
  }

  @Test
  void four_eyes_says_so_when_nobody_is_left() {
    ProblemDetail problem =
        problems.refused(
            request,
            new Refused(
                "fourEyes.RELEASED_PAYMENT",
                1,
                1,
                Act.VERIFIED.word(),
                Role.accountant.word(),
                0,
                ""));
    assertThat(problem.getDetail())
        .contains("Hiện chưa có kế toán phường, xã nào khác")
        .contains("quản trị viên");
  }

  @Test
  void a_machine_that_asks_for_english_gets_english() {
    request.addHeader("Accept-Language", "en");
    assertThat(problems.refused(request, new Refused("access.self")).getDetail())
        .startsWith("An administrator cannot");
  }

  @Test
  void an_apostrophe_is_written_twice_and_read_once() {
    request.addHeader("Accept-Language", "en");
    assertThat(problems.refused(request, new Refused("access.personIsIdNumber")).getDetail())
        .startsWith("The person's code");
  }

  @Test
  void an_english_browser_in_a_vietnamese_office_gets_vietnamese() {
    request.addHeader("Accept-Language", "en-US,en;q=0.9");
    request.setSession(new MockHttpSession());
    assertThat(problems.refused(request, new Refused("access.self")).getDetail())
        .startsWith("Quản trị viên");
  }

  @Test
  void a_text_that_nobody_wrote_does_not_hide_the_refusal() {
    ProblemDetail problem = problems.refused(request, new Refused("nowhere.written"));
    assertThat(problem.getStatus()).isEqualTo(409);
    assertThat(problem.getDetail()).isEqualTo("refused.nowhere.written");
  }

  @ParameterizedTest
  @CsvSource({
    "access.login, 401",
    "access.role, 403",
    "access.area, 403",
    "fourEyes.DECIDED, 403",
    "scheme.unknown, 404",
    "access.unknownUnit, 404",
    "case.malformed, 400",
    "intake.caseMoved, 409",
    "access.passwordShort, 400"
  })
  void the_code_says_the_status(String code, int status) {
    assertThat(problems.refused(request, new Refused(code)).getStatus()).isEqualTo(status);
  }
}
