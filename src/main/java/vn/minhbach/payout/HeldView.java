package vn.minhbach.payout;

import vn.minhbach.payout.entitlement.Entitlement;

/**
 * Money that is held back.
 *
 * @param message why, and on which article
 * @param reason what the officer wrote, null where the system holds it
 * @param free who can set it free
 */
record HeldView(Entitlement one, String message, String reason, WhoCan.Named free) {}
