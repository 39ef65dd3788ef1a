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

-- Papers for which an applicant was asked. A case has one request that is a draft or waits, or none (live is NULL for those that ended).
CREATE TABLE verification_request (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  case_number VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit        VARCHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kinds       VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note        VARCHAR(1000) NOT NULL,
  state       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live        TINYINT,
  number      VARCHAR(60),
  dated       DATE,
  last_day    DATE,
  asked_by    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    BIGINT        NOT NULL,
  ended_by    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin,
  ended_at    BIGINT,
  CONSTRAINT verification_request_pk PRIMARY KEY (id),
  CONSTRAINT verification_request_live UNIQUE (case_number, live),
  KEY verification_request_waiting (unit, state, last_day)
);
