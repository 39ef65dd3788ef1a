-- A ward's list as it was handed in, and its rows as the machine understood them. A list is staged whole or not at all; a row
-- never changes afterwards. id_number, old_number, block_key (given name, family name, year of birth) and account are how a thousand
-- applicants are compared with those of every earlier list in one statement each. name_order sorts people as lists do; a search for a
-- part of a name or number reads intake_row_search of its units alone.
CREATE TABLE intake_list (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  unit               VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_on        DATE         NOT NULL,
  status             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name          VARCHAR(200) NOT NULL,
  source             VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'file' COMMENT 'file, or desk for one application that an officer typed',
  received_by        VARCHAR(64)  NOT NULL,
  received_by_person VARCHAR(64)  NOT NULL,
  received_at        BIGINT       NOT NULL,
  failure            VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin,
  failure_details    TEXT,
  row_total          INT          NOT NULL,
  accept_total       INT          NOT NULL,
  ineligible_total   INT          NOT NULL,
  review_total       INT          NOT NULL,
  error_total        INT          NOT NULL,
  skipped_lines      MEDIUMTEXT,
  missing_registers  VARCHAR(200),
  corrects           BIGINT COMMENT 'the list that the officer said this file corrects',
  replaces           VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'ids of lists that are its earlier versions',
  withdrawn          BIGINT       NOT NULL DEFAULT 0 COMMENT 'its id once it is withdrawn: the same file may then come again',
  withdrawn_reason   VARCHAR(1000),
  CONSTRAINT intake_list_pk PRIMARY KEY (id),
  CONSTRAINT intake_list_file UNIQUE (scheme, unit, sha256, withdrawn),
  KEY intake_list_unit (unit, id),
  KEY intake_list_status (status, id)
);

-- The file itself, in parts of a megabyte, so that no server's packet size matters.
CREATE TABLE intake_file (
  list_id BIGINT     NOT NULL,
  part    INT        NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT intake_file_pk PRIMARY KEY (list_id, part)
);

CREATE TABLE intake_row (
  list_id           BIGINT       NOT NULL,
  sheet_row         INT          NOT NULL,
  unit              VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  findings          MEDIUMTEXT   NOT NULL,
  raw               MEDIUMTEXT   NOT NULL,
  full_name         VARCHAR(200) NOT NULL,
  name_key          VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_order        VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  birth_date        DATE,
  birth_year        SMALLINT,
  sex               VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin,
  id_number         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin,
  old_number        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin,
  id_issued_on      DATE,
  permanent_address VARCHAR(500) NOT NULL,
  temporary_address VARCHAR(500) NOT NULL,
  neighbourhood     VARCHAR(100) NOT NULL,
  phone             VARCHAR(20)  NOT NULL,
  occupation        VARCHAR(200) NOT NULL,
  workplace         VARCHAR(300) NOT NULL,
  lost_from         DATE,
  lost_to           DATE,
  payment_method    VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account           VARCHAR(34)  CHARACTER SET ascii COLLATE ascii_bin,
  bank              VARCHAR(100) NOT NULL,
  note              TEXT         NOT NULL,
  block_key         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT intake_row_pk PRIMARY KEY (list_id, sheet_row),
  KEY intake_row_number (id_number),
  KEY intake_row_old_number (old_number),
  KEY intake_row_block (block_key),
  KEY intake_row_account (account),
  KEY intake_row_search (unit, name_key, id_number, old_number)
);
