-- What monitors write: recommendations that are answered and followed up, and remarks on a case or list. The texts stand here alone;
-- the trail commits to them without showing them.
CREATE TABLE oversight_advice_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE oversight_advice (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  addressee VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on DATE NOT NULL,
  written_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (number),
  KEY oversight_advice_waiting (unit, state, due_on),
  KEY oversight_advice_subject (subject)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE oversight_advice_word (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content TEXT NOT NULL,
  due_on DATE NULL,
  written_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (number, position),
  CONSTRAINT oversight_advice_word_of FOREIGN KEY (number) REFERENCES oversight_advice (number)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE oversight_comment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content TEXT NOT NULL,
  written_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY oversight_comment_subject (subject),
  KEY oversight_comment_unit (unit)
) DEFAULT CHARSET = utf8mb4;

CREATE SQL SECURITY DEFINER VIEW oversight_recommendation AS
SELECT number, unit, subject, addressee, state, due_on, written_by, written_at FROM oversight_advice;

CREATE SQL SECURITY DEFINER VIEW oversight_recommendation_word AS
SELECT number, position, kind, content, due_on, written_by, written_at FROM oversight_advice_word;

CREATE SQL SECURITY DEFINER VIEW oversight_remark AS
SELECT id, subject, unit, content, written_by, written_at FROM oversight_comment;

-- Samples for inspections: the seed, from what was drawn, and what came.
CREATE TABLE oversight_sample_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE oversight_sample (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  log_size BIGINT NOT NULL,
  root CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  population INT NOT NULL,
  population_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wanted INT NOT NULL,
  drawn_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_at BIGINT NOT NULL,
  PRIMARY KEY (number),
  KEY oversight_sample_unit (unit, drawn_at)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE oversight_sample_case (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number, position),
  CONSTRAINT oversight_sample_case_of FOREIGN KEY (number) REFERENCES oversight_sample (number)
) DEFAULT CHARSET = utf8mb4;

CREATE SQL SECURITY DEFINER VIEW oversight_drawn AS
SELECT number, unit, subject, log_size, root, population, population_hash, wanted, drawn_by, drawn_at FROM oversight_sample;

CREATE SQL SECURITY DEFINER VIEW oversight_drawn_case AS
SELECT number, position, case_number FROM oversight_sample_case;
