package vn.minhbach.oversight.life;

/**
 * A case in a list, sitting, posting, dossier or run.
 *
 * @param state where the case stands now
 * @param part what came out of it there
 * @param amount đồng
 */
record MatterLine(String caseNumber, String state, String part, long amount) {}
