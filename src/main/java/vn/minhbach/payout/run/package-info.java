/**
 * Runs of payments, their lines and what was entered for each step. A line is one attempt to pay
 * one entitlement.
 */
package vn.minhbach.payout.run;
