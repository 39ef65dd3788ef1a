package vn.minhbach.committee;

import java.time.LocalDate;
import vn.minhbach.committee.vote.Result;

/**
 * What a concluded sitting left about one case.
 *
 * @param recordHash hash that the chair signed, null if nobody did
 * @param unposted whether what was proposed is posted after the decision alone
 */
record ConcludedCase(
    String caseNumber,
    String sitting,
    LocalDate heldOn,
    int quorum,
    int eligible,
    int votesFor,
    Result result,
    String recordHash,
    boolean unposted) {}
