/**
 * What was posted against what was paid: every line of a posted list stands in exactly one part,
 * and the parts add up to the list. Officials and monitors see the lines that differ, by their
 * numbers; the public sees the totals, also when the list is long taken down.
 */
package vn.minhbach.payout.posted;
