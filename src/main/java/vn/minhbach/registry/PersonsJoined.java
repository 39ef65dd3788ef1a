package vn.minhbach.registry;

/**
 * Told inside the transaction when an officer decides that two persons are one: {@code joined} now
 * stands for {@code kept}.
 */
public record PersonsJoined(long kept, long joined) {}
