package vn.minhbach.registry.reference;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.registry.Register;

/**
 * Which column of a register's file holds what; null where the register has no such column.
 *
 * @param name the person's name
 * @param from first day of what the register tells
 * @param to last day of it
 * @param what the kind of it
 */
record RegisterForm(String name, String birthDate, String from, String to, String what) {

  static final String ID_NUMBER = "id_number";

  static RegisterForm of(Register register) {
    return switch (register) {
      case deceased -> new RegisterForm("full_name", "birth_date", "died_on", null, null);
      case household_business -> new RegisterForm("owner", null, null, null, "status");
      case insured -> new RegisterForm("full_name", "birth_date", "from", "to", "employer");
      case pensioners -> new RegisterForm("full_name", "birth_date", null, null, "regime");
      case supported -> new RegisterForm("full_name", "birth_date", "paid_on", null, "scheme");
    };
  }

  /** The columns without which the file says nothing. */
  List<String> columns() {
    return Stream.of(name, birthDate, ID_NUMBER, from, to, what)
        .filter(column -> column != null && !column.equals("employer"))
        .toList();
  }
}
