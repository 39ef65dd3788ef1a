/**
 * The gate before money: is the trail of each case gap-free and chained, did council and public
 * have their say, did no person act twice where four eyes forbid it, do the totals agree. It stops
 * a case or a run and shows a monitor why; it changes nothing. Asked for one case among the
 * hundreds of a chunk, it has looked at all of them before.
 *
 * <p>The gate of a run looks at every one of its cases itself: a case can be put into a run while
 * its own gate, which follows the decision in a job of its own, is still at work. What that gate
 * found is then recorded behind {@code CaseInRun}, with the earlier moment at which it looked.
 */
package vn.minhbach.payout.trail;
