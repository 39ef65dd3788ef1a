-- The lists that wards hand in and every row of them, as read and as checked. Rows never change: they hold the personal data of cases.
CREATE TABLE intake_list (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  unit               VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_on        DATE         NOT NULL,
  status             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256             CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name          VARCHAR(200) NOT NULL,
  received_by        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_by_person VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at        BIGINT       NOT NULL,
  checked_at         BIGINT,
  failure            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin,
  failure_detail     VARCHAR(1000),
  CONSTRAINT intake_list_pk PRIMARY KEY (id),
  CONSTRAINT intake_list_file UNIQUE (unit, scheme, sha256)
);

CREATE TABLE intake_file (
  list_id BIGINT   NOT NULL,
  content LONGBLOB NOT NULL,
  CONSTRAINT intake_file_pk PRIMARY KEY (list_id)
);

CREATE TABLE intake_row (
  list_id           BIGINT       NOT NULL,
  sheet_row         INT          NOT NULL,
  outcome           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  findings          MEDIUMTEXT   NOT NULL,
  full_name         VARCHAR(200) NOT NULL,
  name_key          VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  block_key         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin,
  birth_date        DATE,
  birth_month       TINYINT,
  birth_year        SMALLINT,
  sex               VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin,
  id_number         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin,
  neighbourhood     VARCHAR(100) NOT NULL,
  permanent_address VARCHAR(300) NOT NULL,
  temporary_address VARCHAR(300) NOT NULL,
  phone             VARCHAR(30)  NOT NULL,
  occupation        VARCHAR(200) NOT NULL,
  workplace         VARCHAR(200) NOT NULL,
  lost_from         DATE,
  lost_to           DATE,
  payment_method    VARCHAR(60)  NOT NULL,
  account           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin,
  bank              VARCHAR(140) NOT NULL,
  note              VARCHAR(1000) NOT NULL,
  CONSTRAINT intake_row_pk PRIMARY KEY (list_id, sheet_row),
  KEY intake_row_number (id_number),
  KEY intake_row_block (block_key),
  KEY intake_row_account (account)
);
