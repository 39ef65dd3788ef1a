/**
 * Who is to be paid, once per person and cash regime (Nghị quyết 68/NQ-CP, I.2.c), and who is held
 * back and why.
 */
package vn.minhbach.payout.entitlement;
