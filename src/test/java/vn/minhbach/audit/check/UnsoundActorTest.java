package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.stream;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Acts of people who may not do them. */
class UnsoundActorTest extends Unsound {

  private void by(String stream, String fact, String field, String value) {
    draft(stream, fact).leaf().put(field, value);
  }

  @Test
  void one_account_under_two_names() {
    by(PAID, "RunReleased", "officer", "ketoan");
    by(PAID, "RunReleased", "person", "p-other");
    assertThat(codes()).contains("accountOfTwo").contains("fourEyes");
  }

  @Test
  void the_machine_releases_the_money() {
    Map<String, Object> leaf = draft(PAID, "RunReleased").leaf();
    leaf.put("officer", "system");
    leaf.put("person", "system");
    leaf.put("role", "system");
    assertThat(codes()).containsExactly("roleWrong", "actMissing", "actMissing", "actMissing");
  }

  @Test
  void in_a_role_that_may_not() {
    by(stream(1), "CaseVerified", "role", "councilMember");
    by(DOSSIER, "SubmissionSigned", "role", "wardOfficer");
    assertThat(codes()).containsExactly("roleWrong", "roleWrong");
  }

  @Test
  void for_another_ward() {
    by(stream(2), "CaseVerified", "unit", "00142");
    assertThat(codes()).containsExactly("otherUnit");
    by(stream(2), "CaseVerified", "unit", "004");
    assertThat(codes()).isEmpty();
  }
}
