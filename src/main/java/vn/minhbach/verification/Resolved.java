package vn.minhbach.verification;

import vn.minhbach.shared.Finding;

/** A finding of a case together with what the officer said of it. */
record Resolved(String caseNumber, int number, Finding finding, Resolution resolution) {}
