-- Keeps every sitting of a ward council as it was: the frozen list, who sat, who was out for which case, how each member voted
-- and the minutes; the council proposes on these rows and a monitor recounts them. No names of people: user names and ids.
CREATE TABLE committee_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE committee_sitting (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_count INT NOT NULL,
  secretary VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secretary_person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  called_at BIGINT NOT NULL,
  chair VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  member_count INT NULL,
  quorum INT NULL,
  voting_ends_at BIGINT NULL,
  opened_at BIGINT NULL,
  counted_at BIGINT NULL,
  concluded_at BIGINT NULL,
  unposted BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (sitting),
  KEY committee_sitting_of_unit (unit, state)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE committee_line (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_no INT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  neighbourhood VARCHAR(200) NOT NULL,
  amount BIGINT NOT NULL,
  recommended BOOLEAN NOT NULL,
  findings VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_out BOOLEAN NOT NULL DEFAULT FALSE,
  result VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  eligible INT NULL,
  votes_for INT NULL,
  votes_against INT NULL,
  votes_abstained INT NULL,
  PRIMARY KEY (sitting, line_no),
  UNIQUE KEY committee_line_once (sitting, case_number),
  KEY committee_line_of_case (case_number),
  CONSTRAINT committee_line_of_sitting FOREIGN KEY (sitting) REFERENCES committee_sitting (sitting)
) DEFAULT CHARSET = utf8mb4;

-- Every member as the council stood at the roll call, so that the quorum can be recounted after the council has changed.
CREATE TABLE committee_attendance (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  presence VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (sitting, member),
  CONSTRAINT committee_attendance_of_sitting FOREIGN KEY (sitting) REFERENCES committee_sitting (sitting)
) DEFAULT CHARSET = utf8mb4;

-- Who is out for which case: by an earlier act in its life (four eyes) or because of kin.
CREATE TABLE committee_recusal (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (sitting, case_number, person),
  CONSTRAINT committee_recusal_of_sitting FOREIGN KEY (sitting) REFERENCES committee_sitting (sitting)
) DEFAULT CHARSET = utf8mb4;

-- One ballot per human being, whatever number of accounts; cast once its task is completed, a draft before.
CREATE TABLE committee_ballot (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_vote VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cast_at BIGINT NULL,
  PRIMARY KEY (sitting, person),
  CONSTRAINT committee_ballot_of_sitting FOREIGN KEY (sitting) REFERENCES committee_sitting (sitting)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE committee_single_vote (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  vote VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (sitting, person, case_number),
  CONSTRAINT committee_single_vote_of_ballot FOREIGN KEY (sitting, person) REFERENCES committee_ballot (sitting, person)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE committee_minutes (
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_at VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content TEXT NOT NULL,
  opinions TEXT NOT NULL,
  handed_in_at BIGINT NULL,
  read_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  read_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  deputy VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  deputy_reason VARCHAR(1000) NULL,
  record_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at BIGINT NULL,
  PRIMARY KEY (sitting),
  CONSTRAINT committee_minutes_of_sitting FOREIGN KEY (sitting) REFERENCES committee_sitting (sitting)
) DEFAULT CHARSET = utf8mb4;
