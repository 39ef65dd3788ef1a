package vn.minhbach.decision.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the leader enters about one case by name.
 *
 * @param reason why
 * @param article of a refusal, as {@code Điều 5, 3642/QĐ-UBND}; null for an approval or a return
 */
public record LineRuling(
    @NotBlank String caseNumber,
    @NotBlank @Size(max = 2000) String reason,
    @Size(max = 200) String article) {}
