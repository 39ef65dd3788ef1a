-- The trail is append-only: it stands in a schema of its own, where the program may insert and read and nothing else. Who did what is
-- taken out of the leaf by the database itself, so that it can be counted and never differs from what was hashed.
CREATE DATABASE IF NOT EXISTS minhbach_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE minhbach_audit.audit_entry (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  stream        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number        INT         NOT NULL,
  previous_hash BINARY(32)  NOT NULL,
  leaf          BLOB        NOT NULL,
  leaf_hash     BINARY(32)  NOT NULL,
  recorded_at   BIGINT      NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin AS (JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.officer'))) STORED,
  role    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin AS (JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.role'))) STORED,
  unit    VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin AS (JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.unit'))) STORED,
  fact    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin AS (JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.fact'))) STORED,
  CONSTRAINT audit_entry_pk PRIMARY KEY (id),
  CONSTRAINT audit_entry_number UNIQUE (stream, number),
  KEY audit_entry_acts (recorded_at, unit, officer, role, fact)
);

-- Salts are kept apart and may be deleted: without its salt a commitment in a leaf says nothing of the person any more.
CREATE TABLE audit_salt (
  stream VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT         NOT NULL,
  field  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  salt   BINARY(16)  NOT NULL,
  CONSTRAINT audit_salt_pk PRIMARY KEY (stream, number, field)
);

-- The log: the sequencer gives every committed entry its number, once. Both tables only grow.
CREATE TABLE minhbach_audit.audit_log_entry (
  seq   BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  CONSTRAINT audit_log_entry_pk PRIMARY KEY (seq),
  CONSTRAINT audit_log_entry_once UNIQUE (entry)
);

-- What witnesses signed: a line under the checkpoint of that size.
CREATE TABLE minhbach_audit.audit_log_cosignature (
  size    BIGINT       NOT NULL,
  witness VARCHAR(100) NOT NULL,
  line    VARCHAR(400) NOT NULL,
  CONSTRAINT audit_log_cosignature_pk PRIMARY KEY (size, witness)
);

-- The lock of the sequencer, and how far it is: entries numbered, the right edge of the tree over them, the last entry seen; and the
-- key that signs it.
CREATE TABLE audit_log_head (
  id   TINYINT         NOT NULL,
  size BIGINT          NOT NULL,
  edge VARBINARY(2016) NOT NULL,
  seen BIGINT          NOT NULL,
  vkey VARCHAR(300)    CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT audit_log_head_pk PRIMARY KEY (id)
);
INSERT INTO audit_log_head (id, size, edge, seen) VALUES (1, 0, '', 0);

-- Entries that were not there when later ones were: their transactions were still open, or were rolled back.
CREATE TABLE audit_log_gap (
  first_id BIGINT   NOT NULL,
  last_id  BIGINT   NOT NULL,
  found_at DATETIME NOT NULL,
  CONSTRAINT audit_log_gap_pk PRIMARY KEY (first_id)
);
