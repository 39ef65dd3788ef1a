/**
 * What may be kept as a scan: PDF, JPEG or PNG, told by their bytes and looked through before they
 * are kept. What is no plausible file of its kind, is locked, or holds a program is refused with
 * its own words.
 */
@org.springframework.modulith.NamedInterface("scan")
package vn.minhbach.paper.scan;
