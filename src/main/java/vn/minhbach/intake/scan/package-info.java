/**
 * Scans of the papers that come with an application: PDF, JPEG or PNG, looked through before they
 * are kept, kept as they came, and shown to those who may see the case. What is no plausible file
 * of its kind, is locked, or holds a program is refused with its own words.
 *
 * <p>Which papers an application needs is Quyết định 3642/QĐ-UBND, Điều 5 and its annex (đơn đề
 * nghị, proof of residence, identity card).
 */
@org.springframework.modulith.NamedInterface("scan")
package vn.minhbach.intake.scan;
