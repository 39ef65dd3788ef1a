/**
 * The request for missing papers (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). Number and date are
 * entered and the signed scan attached; then the case stands among those that wait for papers,
 * until a scan arrives at it, an officer says that the papers came or the last day has passed
 * without them, or the case is verified. Nothing found so far says that a case may not be verified
 * meanwhile, so nothing forbids it.
 *
 * <p>Governed by Decree 61/2018/NĐ-CP (one request, in writing, that names everything); the days
 * are a default of ours in {@code seeds/deadlines.csv}.
 */
package vn.minhbach.verification.request;
