-- Messages that reached no waiting case: they hold up nobody, and an administrator sees and repeats them.
CREATE TABLE workflow_undelivered (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  case_number VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at     BIGINT       NOT NULL,
  outcome     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(200) NOT NULL,
  recorded_at BIGINT       NOT NULL,
  CONSTRAINT workflow_undelivered_pk PRIMARY KEY (id),
  CONSTRAINT workflow_undelivered_message UNIQUE (case_number, message, sent_at)
);

-- When the last message was sent that the process of a case has been told. One that was sent before it and comes after it, because an
-- administrator repeats it, would find the case waiting in a later round and carry an old outcome into it.
CREATE TABLE workflow_told (
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at     BIGINT      NOT NULL,
  CONSTRAINT workflow_told_pk PRIMARY KEY (case_number)
);

-- Which chunks have been delivered, written with the delivery: a job that runs twice delivers once.
CREATE TABLE workflow_delivered (
  job          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_case   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cases        INT         NOT NULL,
  delivered_at BIGINT      NOT NULL,
  CONSTRAINT workflow_delivered_pk PRIMARY KEY (job, first_case)
);

-- The clock of the demonstration: how far it runs ahead of or behind the real one, kept over restarts.
CREATE TABLE workflow_clock (
  id            TINYINT NOT NULL,
  offset_millis BIGINT  NOT NULL,
  moved_at      BIGINT  NOT NULL,
  CONSTRAINT workflow_clock_pk PRIMARY KEY (id)
);

-- What an officer has typed into the form of a task and not sent yet. It may name people, so it is kept here and not in the browser of a
-- shared computer nor with the engine, nobody else reads it, and it goes with the task.
CREATE TABLE workflow_draft (
  task     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fields   MEDIUMTEXT   NOT NULL,
  saved_at BIGINT       NOT NULL,
  CONSTRAINT workflow_draft_pk PRIMARY KEY (task, officer)
) DEFAULT CHARSET = utf8mb4;
