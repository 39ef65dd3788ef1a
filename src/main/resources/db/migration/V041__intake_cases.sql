-- A case for every readable row of an accepted list, and where it stands. Its personal data stay in the row, which never changes.
CREATE TABLE intake_case (
  case_number   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_id       BIGINT      NOT NULL,
  sheet_row     INT         NOT NULL,
  scheme        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit          VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person        BIGINT      NOT NULL,
  amount        BIGINT      NOT NULL,
  neighbourhood VARCHAR(100) NOT NULL,
  state         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at     BIGINT      NOT NULL,
  state_since   BIGINT      NOT NULL,
  receipt_code  VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'on the receipt; whoever has it may ask where the case stands',
  CONSTRAINT intake_case_pk PRIMARY KEY (case_number),
  CONSTRAINT intake_case_row UNIQUE (list_id, sheet_row),
  CONSTRAINT intake_case_receipt UNIQUE (receipt_code),
  KEY intake_case_work (unit, scheme, state, case_number),
  KEY intake_case_person (person)
);

-- Rows of accepted lists that repeat rows of other wards, accepted or not: while one of their cases is open the others wait.
CREATE TABLE intake_double (
  list_id      BIGINT NOT NULL,
  sheet_row    INT    NOT NULL,
  doubled_list BIGINT NOT NULL,
  doubled_row  INT    NOT NULL,
  CONSTRAINT intake_double_pk PRIMARY KEY (list_id, sheet_row, doubled_list, doubled_row),
  KEY intake_double_doubled (doubled_list, doubled_row)
);

-- The last serial number that a ward has given out in a year.
CREATE TABLE intake_serial (
  unit        VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year        SMALLINT   NOT NULL,
  last_serial BIGINT     NOT NULL,
  CONSTRAINT intake_serial_pk PRIMARY KEY (unit, year)
);
