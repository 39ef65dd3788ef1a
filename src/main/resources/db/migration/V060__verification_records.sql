-- What officers recorded about a case. Input is working data until the task is completed; a record never changes.
CREATE TABLE verification_input (
  case_number  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_by VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin,
  confirmed_on DATE         NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  keyed_by     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  saved_at     BIGINT       NOT NULL,
  recorded     BOOLEAN      NOT NULL,
  CONSTRAINT verification_input_pk PRIMARY KEY (case_number)
);

CREATE TABLE verification_resolution (
  case_number VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  finding     INT           NOT NULL,
  code        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision    VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  decided_by  VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT verification_resolution_pk PRIMARY KEY (case_number, finding)
);

CREATE TABLE verification_record (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  case_number  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_by  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmed_on DATE        NOT NULL,
  recorded_at  BIGINT      NOT NULL,
  CONSTRAINT verification_record_pk PRIMARY KEY (id),
  KEY verification_record_case (case_number, id)
);
