package vn.minhbach.decision.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the Labour office enters about one case.
 *
 * @param remark why; required unless it agrees
 */
public record LineOpinion(
    @NotBlank String caseNumber, @NotNull Opinion opinion, @Size(max = 1000) String remark) {

  public boolean needsRemark() {
    return opinion != Opinion.agree && (remark == null || remark.isBlank());
  }
}
