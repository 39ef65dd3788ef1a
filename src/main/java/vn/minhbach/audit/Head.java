package vn.minhbach.audit;

/** The newest entry of a stream: what the next one follows. */
record Head(String stream, int number, byte[] leafHash) {}
