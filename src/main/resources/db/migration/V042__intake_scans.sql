-- Scans of the papers of an application. One that waits for its case stands under the draft in which it was sent; bound to a case it
-- never changes, and its hash stands in the trail.
CREATE TABLE intake_scan (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  draft       VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin,
  kind        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type        VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes       INT          NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  sent_by     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at     BIGINT       NOT NULL,
  CONSTRAINT intake_scan_pk PRIMARY KEY (id),
  CONSTRAINT intake_scan_once UNIQUE (draft, sha256),
  KEY intake_scan_waiting (case_number, sent_at)
);

CREATE TABLE intake_scan_part (
  scan    BIGINT     NOT NULL,
  part    INT        NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT intake_scan_part_pk PRIMARY KEY (scan, part)
);
