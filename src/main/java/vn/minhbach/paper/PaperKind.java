package vn.minhbach.paper;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.minhbach.shared.Refused;

/** A paper that is signed by hand; without most of them their stage does not close. */
public enum PaperKind {
  /** Biên bản họp, of a sitting. */
  MINUTES,
  /** Thông báo niêm yết, of a posting. */
  NOTICE,
  /** Tờ trình, of a dossier. */
  SUBMISSION,
  /** Quyết định, of a dossier. */
  DECISION,
  /** Thông báo không đủ điều kiện hưởng, to those refused in a dossier; closes no stage. */
  REFUSALS,
  /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, of a case. */
  REQUEST,
  /** Văn bản trả lời, of an objection; closes no stage. */
  ANSWER;

  /** The word in addresses and in the trail, as {@code minutes}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this word; refuses others. */
  static PaperKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Refused("paper.unknownKind", word));
  }

  /** What offices call it, in the reader's language. */
  public MessageSourceResolvable label() {
    return new DefaultMessageSourceResolvable(new String[] {"paper.kind." + word()}, word());
  }
}
