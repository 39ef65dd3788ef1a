/** What the life of one case must be like: order, sums, votes, four eyes, days, lines. */
package vn.minhbach.audit.check.cases;
