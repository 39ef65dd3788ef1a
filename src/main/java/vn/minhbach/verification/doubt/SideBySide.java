package vn.minhbach.verification.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.intake.find.RowElsewhere;
import vn.minhbach.intake.find.RowSheet;
import vn.minhbach.shared.Day;

/** The particulars of two applications, each beside its like. */
final class SideBySide {

  private SideBySide() {}

  static List<Particular> of(RowSheet a, RowSheet b) {
    return Stream.of(
            Particular.of("fullName", a.fullName(), b.fullName()),
            Particular.of("birthDate", birth(a), birth(b)),
            Particular.of("sex", a.sex(), b.sex()),
            Particular.of("idNumber", number(a), number(b)),
            Particular.of("idIssuedOn", day(a.idIssuedOn()), day(b.idIssuedOn())),
            Particular.of("permanentAddress", a.permanentAddress(), b.permanentAddress()),
            Particular.of("temporaryAddress", a.temporaryAddress(), b.temporaryAddress()),
            Particular.of("neighbourhood", a.neighbourhood(), b.neighbourhood()),
            Particular.of("phone", a.phone(), b.phone()),
            Particular.of("occupation", a.occupation(), b.occupation()),
            Particular.of("workplace", a.workplace(), b.workplace()),
            Particular.of("lostFrom", day(a.lostFrom()), day(b.lostFrom())),
            Particular.of("account", a.account(), b.account()),
            Particular.of("bank", a.bank(), b.bank()),
            Particular.of("note", a.note(), b.note()))
        .filter(particular -> !particular.isEmpty())
        .toList();
  }

  static List<Particular> of(RowSheet a, RowElsewhere b) {
    return List.of(
        Particular.hidden("fullName", a.fullName(), b.sameName()),
        Particular.hidden("birthDate", birth(a), b.sameBirth()),
        Particular.hidden("sex", a.sex(), b.sameSex()),
        Particular.hidden("idNumber", number(a), b.sameNumber()),
        Particular.hidden("account", a.account(), b.sameAccount()));
  }

  private static String birth(RowSheet row) {
    if (row.birthDate() != null) {
      return day(row.birthDate());
    }
    return row.birthYear() == null ? "" : String.valueOf(row.birthYear());
  }

  private static String number(RowSheet row) {
    return Stream.of(row.idNumber(), row.oldNumber())
        .filter(n -> n != null && !n.isEmpty())
        .reduce((first, second) -> first + " / " + second)
        .orElse("");
  }

  private static String day(LocalDate day) {
    return day == null ? "" : new Day(day).toString();
  }
}
