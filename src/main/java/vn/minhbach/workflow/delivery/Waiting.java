package vn.minhbach.workflow.delivery;

/** The id of the engine's task or execution that waits for something in this case. */
record Waiting(String caseNumber, String id) {}
