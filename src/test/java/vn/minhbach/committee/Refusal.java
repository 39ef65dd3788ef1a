package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.minhbach.shared.Refused;

/** What a stage refused, also when the engine has wrapped it. */
public final class Refusal {

  private final Refused refused;

  private Refusal(Refused refused) {
    this.refused = refused;
  }

  public static Refusal of(ThrowingCallable act) {
    Throwable thrown = catchThrowable(act);
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Refused refused) {
        return new Refusal(refused);
      }
    }
    throw new AssertionError("not refused", thrown);
  }

  public Refusal isCode(String code) {
    assertThat(refused.code()).isEqualTo(code);
    return this;
  }

  /** Checks pieces of the Vietnamese text. */
  public Refusal says(String... pieces) {
    String stage = refused.code().substring(0, refused.code().indexOf('.'));
    String text =
        ResourceBundle.getBundle("messages/" + stage, Locale.forLanguageTag("vi"))
            .getString("refused." + refused.code());
    assertThat(java.text.MessageFormat.format(text, refused.args())).contains(pieces);
    return this;
  }
}
