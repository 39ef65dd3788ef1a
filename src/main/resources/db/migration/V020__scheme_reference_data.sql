-- The law is data: what acts set is kept as dated rows that cite their act and say how sure they are, so that an amount or a
-- deadline changes without a release. The rows come from seeds/*.csv; scheme_seed knows which content each table holds.

CREATE TABLE scheme_seed (
  file VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  loaded_at BIGINT NOT NULL COMMENT 'microseconds UTC',
  told VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the content that the trail knows of',
  PRIMARY KEY (file)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_scheme (
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_vi VARCHAR(300) NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  unit VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NULL COMMENT 'whole đồng; null where not known or not one sum',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  period_from DATE NULL,
  period_to DATE NULL,
  last_receipt DATE NULL,
  cash_regime VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(1000) NOT NULL,
  PRIMARY KEY (code, valid_from)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_parameter (
  parameter_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parameter_value VARCHAR(60) NOT NULL,
  unit VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_default BOOLEAN NOT NULL,
  note VARCHAR(1000) NOT NULL,
  PRIMARY KEY (parameter_key, valid_from)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_deadline (
  task VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  working_days INT NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_default BOOLEAN NOT NULL,
  note VARCHAR(1000) NOT NULL,
  PRIMARY KEY (task)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_occupation (
  title VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  stopped_by_directive VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stopped_from DATE NULL,
  stopped_to DATE NULL,
  grounds VARCHAR(300) NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (title)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_holiday (
  holiday DATE NOT NULL,
  name VARCHAR(120) NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (holiday)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_basis (
  finding VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for all',
  valid_from DATE NOT NULL,
  act VARCHAR(60) NOT NULL,
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(1000) NOT NULL,
  PRIMARY KEY (finding, scheme, valid_from)
) CHARACTER SET utf8mb4;

CREATE TABLE scheme_phrase (
  position INT NOT NULL AUTO_INCREMENT,
  stage VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  text_vi VARCHAR(500) NOT NULL,
  act VARCHAR(60) NOT NULL COMMENT 'empty where the remark rests on no act',
  article VARCHAR(120) NOT NULL,
  certainty VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (stage, step, code, valid_from),
  UNIQUE KEY scheme_phrase_position (position)
) CHARACTER SET utf8mb4;
