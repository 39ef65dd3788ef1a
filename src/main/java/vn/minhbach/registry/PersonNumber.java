package vn.minhbach.registry;

/** A number that a person is known under from now on. */
record PersonNumber(String number, Person person) {}
