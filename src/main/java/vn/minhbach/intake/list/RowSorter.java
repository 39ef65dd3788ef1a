package vn.minhbach.intake.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.file.SheetRow;
import vn.minhbach.registry.identity.Folding;

/** Tells people's rows from the other lines of a ward's table. */
final class RowSorter {

  private static final Set<Field> EVIDENCE =
      EnumSet.of(
          Field.fullName,
          Field.birthDate,
          Field.idNumber,
          Field.permanentAddress,
          Field.temporaryAddress,
          Field.phone,
          Field.occupation,
          Field.lostFrom,
          Field.account);

  private static final int SURE = 3;
  private static final int SURE_UNDER_TABLE = 5;
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}[.)/]?");
  private static final Pattern NUMBERING =
      Pattern.compile("[(\\[]?(\\d{1,2}|[A-Za-z])[)\\]]?|\\(?\\d+\\)?\\s*=.*");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(tong cong|tong so|tong|cong)"
              + "( \\d.*| (so|nguoi|tien|danh sach|cua|to|thon|toan|ho so|lao dong|doi tuong|trang|chuyen)( .*)?)?");
  private static final Pattern SECTION =
      Pattern.compile(
          "(([ivx]+|[a-h]) )?(to|tdp|thon|khu|cum|xom|phuong|xa|ngo|pho|doi|nhom|doi tuong|danh sach)( .*)?");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          ".*\\b(nguoi lap|lap bieu|lap danh sach|ke toan|thu quy|chu tich|tm uy ban|uy ban nhan dan|tm ubnd|ubnd|thu truong"
              + "|xac nhan|ky ten|ky ghi ro|can bo|cong chuc|to truong|truong thon|truong khu|cong an|bi thu|hoi dong"
              + "|noi nhan|ban cong tac|mat tran|ngay \\d* ?thang \\d* ?nam|bang chu|an dinh|danh sach nay|giam doc)\\b.*");

  private final Set<List<String>> headers;

  /**
   * @param headers the texts of the header's rows, folded
   */
  RowSorter(Set<List<String>> headers) {
    this.headers = headers;
  }

  /**
   * What the row is; null when only the rows behind it can tell.
   *
   * @param isUnderTable whether signatures have begun: names then stand there without being
   *     applicants'
   */
  RowKind sort(SheetRow sheet, ListRow row, boolean isUnderTable) {
    List<String> texts = folded(sheet);
    if (headers.contains(texts)) {
      return RowKind.header;
    }
    if (texts.size() >= SURE && sheet.filled().stream().allMatch(c -> isNumbering(sheet.at(c)))) {
      return RowKind.numbering;
    }
    boolean hasNumber = row.text(Field.idNumber).chars().filter(Character::isDigit).count() >= 8;
    long evidence = EVIDENCE.stream().filter(row::has).count();
    if (!hasNumber && evidence < SURE && isTotal(texts)) {
      return RowKind.total;
    }
    if (!hasNumber && evidence < SURE_UNDER_TABLE && isSignature(texts)) {
      return RowKind.signature;
    }
    return sortByEvidence(row, evidence, hasNumber, isUnderTable ? SURE_UNDER_TABLE : SURE);
  }

  private RowKind sortByEvidence(ListRow row, long evidence, boolean hasNumber, int sure) {
    boolean isOrdered = ORDINAL.matcher(row.text(Field.ordinal).strip()).matches();
    if (evidence >= sure || hasNumber || evidence > 0 && isOrdered) {
      return RowKind.application;
    }
    return evidence == 0 && isOrdered ? RowKind.unused : null;
  }

  /**
   * What a doubtful row was, once a person's row has come behind it: a section, or a person of whom
   * little is written.
   */
  RowKind sortBetweenPeople(SheetRow sheet, ListRow row) {
    String first = Folding.ascii(sheet.at(sheet.filled().get(0)).text());
    boolean isShort = sheet.filled().size() <= 2;
    boolean hasEvidence = EVIDENCE.stream().anyMatch(row::has);
    String all =
        sheet.filled().stream()
            .map(c -> Folding.ascii(sheet.at(c).text()))
            .reduce("", (a, b) -> a + " " + b)
            .strip();
    boolean isSection =
        isShort && (SECTION.matcher(all).matches() || SECTION.matcher(first).matches());
    return isSection || !hasEvidence ? RowKind.section : RowKind.application;
  }

  /** The texts of a row, folded, by which a repeated header is known. */
  static List<String> folded(SheetRow row) {
    return row.filled().stream().map(c -> Folding.ascii(row.at(c).text())).toList();
  }

  private static boolean isNumbering(Cell cell) {
    return NUMBERING.matcher(cell.text().strip()).matches();
  }

  private static boolean isTotal(List<String> texts) {
    return TOTAL.matcher(texts.get(0)).matches()
        || texts.size() > 1 && TOTAL.matcher(texts.get(1)).matches();
  }

  private static boolean isSignature(List<String> texts) {
    long signing = texts.stream().filter(text -> SIGNATURE.matcher(text).matches()).count();
    return signing * 2 >= texts.size() && signing > 0;
  }
}
