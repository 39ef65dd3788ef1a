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
