/**
 * Reads the letters of old Vietnamese fonts. Lists that wards copy on from year to year still hold
 * text typed for the fonts .VnTime (TCVN3, "ABC") and VNI-Times, where "NguyÔn V¨n A" and "Nguyeãn
 * Vaên A" stand for Nguyễn Văn A, and letters taken apart into base and mark. Names that cannot be
 * read cannot be compared: a double would be paid twice.
 */
package vn.minhbach.intake.list.letters;
