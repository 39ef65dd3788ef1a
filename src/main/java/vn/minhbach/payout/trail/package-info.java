/**
 * The gate before money: is the trail of each case gap-free and chained, did council and public
 * have their say, did no person act twice where four eyes forbid it, do the totals agree. It stops
 * a case or a run and shows a monitor why; it changes nothing. Asked for one case among the
 * hundreds of a chunk, it has looked at all of them before.
 */
package vn.minhbach.payout.trail;
