package vn.minhbach.committee;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A member is kin to applicants and is out for their cases.
 *
 * @param member user name; may be absent when members speak for themselves
 * @param reason {@code kin}: nothing else is declared, the earlier acts are found by the machine
 */
record KinDeclaration(
    String member,
    @NotEmpty @Size(max = SittingRequest.MAX_CASES) List<String> caseNumbers,
    @Pattern(regexp = "kin") String reason) {}
