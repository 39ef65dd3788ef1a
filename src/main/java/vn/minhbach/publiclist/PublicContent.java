package vn.minhbach.publiclist;

import java.text.Normalizer;
import java.util.List;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Sha256;

/**
 * What the public may read of a list, and nothing else. Its hash is SHA-256 over the text (UTF-8,
 * NFC) of a row with unit and scheme and one row per line: number, name, year of birth,
 * neighbourhood, amount, separated by tabs, each row ended by a line feed; so anybody with the
 * paper in hand can make it again.
 */
record PublicContent(String unit, String scheme, List<Row> rows) {

  /**
   * A line as it is posted.
   *
   * @param no order number on this list
   * @param amount đồng
   */
  record Row(int no, String fullName, int birthYear, String neighbourhood, long amount) {

    /** As offices print it. */
    public String dong() {
      return new Dong(amount).toString();
    }
  }

  String hash() {
    StringBuilder text = new StringBuilder(unit + "\t" + scheme + "\n");
    for (Row row : rows) {
      text.append(row.no() + "\t" + row.fullName() + "\t" + row.birthYear() + "\t");
      text.append(row.neighbourhood() + "\t" + row.amount() + "\n");
    }
    return Sha256.hex(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  Dong total() {
    return rows.stream().map(row -> new Dong(row.amount())).reduce(Dong.ZERO, Dong::plus);
  }
}
