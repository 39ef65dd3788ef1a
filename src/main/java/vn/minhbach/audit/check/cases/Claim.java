package vn.minhbach.audit.check.cases;

/**
 * What a line of a list says about a case.
 *
 * @param file in which the line stands
 * @param line its place in the file, from 1
 * @param dong the line's sum
 * @param attempt of a payment, 0 for a posted line
 * @param says the line's commitment, or how it is paid
 */
public record Claim(String file, int line, long dong, long attempt, String says) {}
