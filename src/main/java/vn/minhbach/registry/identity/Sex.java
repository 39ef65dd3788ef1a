package vn.minhbach.registry.identity;

/** As identity papers state it; the century digit of a citizen's number carries it too. */
public enum Sex {
  MALE,
  FEMALE
}
