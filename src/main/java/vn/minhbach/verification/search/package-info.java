/**
 * Finding a case of the own area by a name, part of an identity number, its number, or the code of
 * its receipt. What was sought is personal: it is sent as a form, kept in the session of the
 * officer alone, and stands in no address and no log.
 */
package vn.minhbach.verification.search;
