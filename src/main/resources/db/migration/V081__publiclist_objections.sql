-- What people say about posted lists, with one number and one receipt each, from the day on which it came to its answer.
-- Who said it stands in intake_contact alone, and only if they wanted it known.
CREATE TABLE publiclist_objection_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) DEFAULT CHARSET = utf8mb4;

-- The code on the receipt is random, because a number in an address lets anybody walk through all objections. A row holds its
-- case from triage on, and until then the money of the case waits where the row states facts; of those about the same line one has a process, and the others are joined to it.
CREATE TABLE publiclist_objection (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt_code CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  posting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts TEXT NOT NULL,
  facts_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_from VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_on DATE NOT NULL,
  recorded_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  office VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on DATE NOT NULL,
  joined_to VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ruling VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  assigned_to VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  referred_to VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
  join_wanted VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  note TEXT NULL,
  states_facts BOOLEAN NOT NULL,
  sent_as CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  holds BOOLEAN NOT NULL DEFAULT FALSE,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason TEXT NULL,
  article VARCHAR(200) NULL,
  concluded_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  concluded_at BIGINT NULL,
  opened_case VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (number),
  UNIQUE KEY publiclist_objection_of_code (receipt_code),
  UNIQUE KEY publiclist_objection_sent_as (sent_as),
  KEY publiclist_objection_of_case (case_number, holds),
  KEY publiclist_objection_of_unit (unit, state),
  KEY publiclist_objection_joined (joined_to),
  KEY publiclist_objection_of_posting (posting),
  CONSTRAINT publiclist_objection_of_posting FOREIGN KEY (posting) REFERENCES publiclist_posting (posting)
) DEFAULT CHARSET = utf8mb4;
