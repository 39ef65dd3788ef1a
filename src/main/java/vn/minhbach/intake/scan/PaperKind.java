package vn.minhbach.intake.scan;

/** What a scan shows; the names stand in table and trail. */
public enum PaperKind {
  /** Đơn đề nghị hỗ trợ. */
  request,
  /** CCCD, CMND or the slip that stands for it. */
  card,
  /** Proof of residence. */
  residence,
  /** Proof of the work that was lost. */
  work,
  other
}
