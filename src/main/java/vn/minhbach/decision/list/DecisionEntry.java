package vn.minhbach.decision.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The leader's decision over a dossier.
 *
 * @param listVersion hash of the list that was shown
 * @param approvals lines that council or Labour office spoke against, approved with a reason
 * @param refusals lines refused, each with reason and article
 * @param sentBack lines that go back to the ward, each with a reason
 * @param rest {@code approve} if every line not named is approved
 */
public record DecisionEntry(
    @NotBlank String listVersion,
    @NotBlank @Size(max = 60) String decisionNumber,
    @NotNull LocalDate decidedOn,
    List<@Valid LineRuling> approvals,
    List<@Valid LineRuling> refusals,
    List<@Valid LineRuling> sentBack,
    @Pattern(regexp = "approve") String rest) {

  public DecisionEntry {
    approvals = approvals == null ? List.of() : List.copyOf(approvals);
    refusals = refusals == null ? List.of() : List.copyOf(refusals);
    sentBack = sentBack == null ? List.of() : List.copyOf(sentBack);
  }

  public boolean restApproved() {
    return rest != null;
  }
}
