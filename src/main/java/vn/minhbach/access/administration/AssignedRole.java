package vn.minhbach.access.administration;

import vn.minhbach.access.Role;

/** A role of an account. */
record AssignedRole(String user, Role role) {}
