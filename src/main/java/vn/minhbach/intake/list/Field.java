package vn.minhbach.intake.list;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a column of a ward's list can hold. The names stand in findings as {@code column} and in
 * {@code list-columns.csv}.
 */
public enum Field {
  ordinal,
  fullName(" "),
  /** One of several columns that make up the name together. */
  namePart(" "),
  birthDate("/"),
  /** Birth date or year, in the column of the men. */
  birthDateMale,
  birthDateFemale,
  sex,
  /** A mark in the column of the men. */
  sexMale,
  sexFemale,
  idNumber(" / "),
  idIssuedOn,
  permanentAddress(", "),
  temporaryAddress(", "),
  neighbourhood,
  phone,
  occupation,
  workplace,
  lostFrom,
  lostTo,
  paymentMethod,
  account,
  bank,
  note,
  /** Known, and of no use here. */
  ignored;

  /** The fields in which a formula's result does no harm, because nothing is decided by them. */
  private static final Set<Field> OF_NO_WEIGHT =
      EnumSet.of(ordinal, neighbourhood, workplace, note, ignored);

  private final String joiner;

  Field() {
    this(null);
  }

  Field(String joiner) {
    this.joiner = joiner;
  }

  /**
   * What stands between the parts when several columns hold the field together; null if only one
   * column can.
   */
  String joiner() {
    return joiner;
  }

  boolean isAddress() {
    return this == permanentAddress || this == temporaryAddress;
  }

  /** True if something is decided by the field, so that a formula must not stand in it. */
  public boolean counts() {
    return !OF_NO_WEIGHT.contains(this);
  }
}
