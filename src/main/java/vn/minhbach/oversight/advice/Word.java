package vn.minhbach.oversight.advice;

import java.time.LocalDate;

/**
 * What was written in the course of a recommendation, in its order.
 *
 * @param kind ASKED, ANSWERED, PRESSED or SETTLED
 * @param dueOn last day that it sets; null where it sets none
 * @param writtenAt UTC microseconds
 */
record Word(
    int position, String kind, String content, LocalDate dueOn, String writtenBy, long writtenAt) {}
