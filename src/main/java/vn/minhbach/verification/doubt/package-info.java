/**
 * Doubts (nghi vấn): two applications that may be of one person, or share an account. An officer
 * sees both side by side, says what they are and why, and has the next. Of an application of
 * another ward the officer sees where it lies and which particulars agree, and nobody's name; that
 * ward is asked by its list and row.
 *
 * <p>What is said is a word about the finding: it is told to the trail at once, and counts when the
 * case is verified, as every other word about a finding. Until then it can be changed.
 */
package vn.minhbach.verification.doubt;
