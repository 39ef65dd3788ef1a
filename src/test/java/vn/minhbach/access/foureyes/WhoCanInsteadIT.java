package vn.minhbach.access.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/** Whoever is refused by four eyes learns who can do it instead. */
@OfficeTest
class WhoCanInsteadIT {

  private static final String CASE = "00127-21-990001";

  @Autowired private FourEyes fourEyes;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MessageSource texts;

  @Test
  void the_refusal_names_role_and_accounts_of_those_who_can() {
    Actor first = officer("canbo1p00127");
    transaction.executeWithoutResult(s -> fourEyes.act(List.of(CASE), Act.TOOK_IN, first));
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> fourEyes.check(List.of(CASE), Act.VERIFIED, first));
    assertThat(text(refused)).contains("cán bộ tiếp nhận").contains("canbo2p00127");
    assertThat(text(refused)).doesNotContain("canbo1p00127");

    Actor second = officer("canbo2p00127");
    transaction.executeWithoutResult(s -> fourEyes.act(List.of(CASE), Act.TOOK_IN, second));
    refused =
        catchThrowableOfType(
            Refused.class, () -> fourEyes.check(List.of(CASE), Act.VERIFIED, second));
    assertThat(text(refused)).contains("quản trị viên").doesNotContain("p00127");
  }

  private String text(Refused refused) {
    return texts.getMessage(
        "refused." + refused.code(), refused.args(), Locale.forLanguageTag("vi"));
  }

  private static Actor officer(String user) {
    return new Actor(user, user, Role.wardOfficer.name(), "00127");
  }
}
