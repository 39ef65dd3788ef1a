package vn.minhbach.registry;

import vn.minhbach.registry.identity.Identity;

/**
 * An applicant as a row of a list names them.
 *
 * @param identity name and birth are known; the numbers are null while a card is awaited
 */
public record NewPerson(String fullName, Identity identity) {}
