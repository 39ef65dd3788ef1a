-- Nobody is paid twice: one live entitlement per person and cash regime, held by a key of the database and not by code alone.
CREATE TABLE payout_entitlement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed TINYINT(1) NOT NULL,
  person BIGINT NOT NULL,
  regime VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  live TINYINT NULL,
  held VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  held_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paid_on DATE NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY payout_entitlement_case (case_number),
  UNIQUE KEY payout_entitlement_once (regime, person, live),
  KEY payout_entitlement_dossier (dossier),
  KEY payout_entitlement_unit (unit, scheme),
  KEY payout_entitlement_held (held, unit),
  KEY payout_entitlement_person (person)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who wants a person's place under a regime waits here for whoever wants it too; without a row to wait at, they would deadlock.
CREATE TABLE payout_place (
  regime VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person BIGINT NOT NULL,
  PRIMARY KEY (regime, person)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE payout_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE payout_run (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at BIGINT NOT NULL,
  PRIMARY KEY (number),
  KEY payout_run_unit (unit, state),
  KEY payout_run_dossier (dossier)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was entered for a step and by whom; the step is recorded when its task is completed.
CREATE TABLE payout_preparation (
  run VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_of_funds VARCHAR(300) NOT NULL,
  debtor_account VARCHAR(34) NULL,
  debtor_bank VARCHAR(140) NULL,
  list_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people INT NULL,
  dong BIGINT NULL,
  payees CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  prepared_at BIGINT NULL,
  PRIMARY KEY (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE payout_release (
  run VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approve TINYINT(1) NOT NULL,
  reason VARCHAR(1000) NULL,
  list_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_at BIGINT NULL,
  overdue_at BIGINT NULL,
  PRIMARY KEY (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- An attempt to pay an entitlement. in_flight is 1 while it can still be paid: one such attempt at a time, kept by a key.
CREATE TABLE payout_line (
  run VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  entitlement BIGINT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempt INT NOT NULL,
  amount BIGINT NOT NULL,
  method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_flight TINYINT NULL,
  result VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  result_on DATE NULL,
  receipt_number VARCHAR(60) NULL,
  reason VARCHAR(1000) NULL,
  entered_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (run, position),
  UNIQUE KEY payout_line_case (run, case_number),
  UNIQUE KEY payout_line_attempt (entitlement, attempt),
  UNIQUE KEY payout_line_in_flight (entitlement, in_flight)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What the gate before money found; the subject is a case or a run, and a new look replaces the last one.
CREATE TABLE payout_trail_finding (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail VARCHAR(300) NULL,
  legal_basis VARCHAR(200) NULL,
  found_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY payout_trail_finding_subject (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Why an officer did not release a run or held a case's money: the trail carries the hash of the words, so they are kept for good.
CREATE TABLE payout_reason (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  person VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY payout_reason_subject (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a monitor wrote about a gate that held. Free text: the trail names the row and not its words.
CREATE TABLE payout_trail_review (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  person VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reviewed_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY payout_trail_review_subject (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
