package vn.minhbach.registry;

import java.time.LocalDate;

/** What tells a known person from others, with the number under which they were found. */
record PersonRow(String number, long id, String nameKey, LocalDate birthDate) {}
