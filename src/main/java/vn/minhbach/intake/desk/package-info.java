/**
 * The ward's desk for one application at a time (tiếp nhận từng hồ sơ): an officer types it, or
 * lets a scanner read the chip card, sees beside the fields what the checks found, and takes it in
 * as a list of one row. The page of a case shows what was declared, and takes further scans.
 *
 * <p>Quyết định 3642/QĐ-UBND, Điều 5: what an application holds and which papers come with it.
 */
package vn.minhbach.intake.desk;
