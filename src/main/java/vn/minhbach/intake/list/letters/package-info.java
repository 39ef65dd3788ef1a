/**
 * Reads the letters of old Vietnamese fonts. Lists that wards copy on from year to year still hold
 * text typed for the fonts .VnTime (TCVN3, "ABC") and VNI-Times, where "NguyÔn V¨n A" and "Nguyeãn
 * Vaên A" stand for Nguyễn Văn A, letters taken apart into base and mark, and UTF-8 that some
 * program took for Western letters. Names that cannot be read cannot be compared: a double would be
 * paid twice.
 */
package vn.minhbach.intake.list.letters;
