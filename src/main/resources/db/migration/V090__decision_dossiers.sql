-- A ward submits a list of one scheme; the district appraises it line by line and decides it. Who signed stands beside the paper.
CREATE TABLE decision_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE decision_dossier (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people INT NOT NULL,
  dong BIGINT NOT NULL,
  prepared_at BIGINT NOT NULL,
  appraised_at BIGINT NULL,
  to_post BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (number),
  KEY decision_dossier_unit (unit, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE decision_line (
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed TINYINT(1) NOT NULL,
  amount BIGINT NOT NULL,
  opinion VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  remark VARCHAR(1000) NULL,
  opinion_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ruling VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason VARCHAR(2000) NULL,
  article VARCHAR(200) NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (dossier, position),
  UNIQUE KEY decision_line_once (dossier, case_number),
  KEY decision_line_case (case_number),
  KEY decision_line_outcome (outcome, case_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE decision_signature (
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paper_number VARCHAR(60) NOT NULL,
  signed_on DATE NOT NULL,
  list_version CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (dossier, step)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A district gives each number to one decision of a year, however it is spaced.
CREATE TABLE decision_number (
  district VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  number VARCHAR(60) NOT NULL,
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (district, of_year, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
