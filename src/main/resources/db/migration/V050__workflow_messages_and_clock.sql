-- Messages that reached no waiting case: they hold up nobody, and an administrator sees and repeats them.
CREATE TABLE workflow_undelivered (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  case_number VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(200) NOT NULL,
  recorded_at BIGINT       NOT NULL,
  CONSTRAINT workflow_undelivered_pk PRIMARY KEY (id),
  CONSTRAINT workflow_undelivered_message UNIQUE (case_number, message, outcome)
);

-- The clock of the demonstration: how far it runs ahead of or behind the real one, kept over restarts.
CREATE TABLE workflow_clock (
  id            TINYINT NOT NULL,
  offset_millis BIGINT  NOT NULL,
  moved_at      BIGINT  NOT NULL,
  CONSTRAINT workflow_clock_pk PRIMARY KEY (id)
);
