package vn.minhbach.audit;

/** The salt of one commitment, kept apart from the trail so that it can be deleted. */
record Salt(String stream, int number, String field, byte[] salt) {}
