package vn.minhbach.audit.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.shared.Sha256;

/**
 * A line of a posted list that somebody copied from the page or the paper.
 *
 * @param no its number in the list
 * @param text as the log commits to it
 * @param salt hex
 */
record CopiedLine(String posting, String no, String text, String salt) {

  private static final String FOLDER = "postings";
  private static final String LIST = ".tsv";

  /**
   * @throws Told if no list of the export has a line that reads like it
   */
  static CopiedLine find(Export export, String copied) {
    String wanted = plain(copied);
    for (String file : export.files(FOLDER)) {
      if (file.endsWith(LIST)) {
        String posting = file.substring(0, file.length() - LIST.length());
        for (String row : rows(export, posting + LIST)) {
          if (plain(row).equals(wanted)) {
            String no = row.substring(0, Math.max(0, row.indexOf('\t')));
            return new CopiedLine(posting, no, row, salt(export, posting, no));
          }
        }
      }
    }
    throw Told.refused("proof.noLine");
  }

  private static List<String> rows(Export export, String file) {
    return export.text(FOLDER + "/" + file).orElse("").lines().toList();
  }

  private static String salt(Export export, String posting, String no) {
    return rows(export, posting + ".salts").stream()
        .map(row -> row.split("\t"))
        .filter(fields -> fields.length == 3 && fields[0].equals(no))
        .map(fields -> fields[2])
        .findFirst()
        .orElseThrow(() -> Told.refused("proof.noSalt", no, posting));
  }

  /** Points between digits, the sign of the currency and blanks do not matter. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("(?<=\\d)\\.(?=\\d{3})", "")
        .replace("\\t", " ")
        .replace('đ', ' ')
        .replaceAll("[\\s\u00a0|]+", " ")
        .strip();
  }

  /** What the entry of its case says of it. */
  String commitment() {
    MessageDigest digest = Sha256.digest();
    digest.update(HexFormat.of().parseHex(salt));
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
