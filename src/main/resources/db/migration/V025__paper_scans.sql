-- Number and date of signed papers whose stage keeps none, and the scans of papers as they were signed. A scan is bound to what
-- was signed (version, number, date); its parts are of a megabyte at most, so that no server's packet size matters.
CREATE TABLE paper_number (
  kind       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     VARCHAR(60) NOT NULL,
  dated      DATE        NOT NULL,
  entered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_at BIGINT      NOT NULL,
  CONSTRAINT paper_number_pk PRIMARY KEY (kind, subject)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE paper_scan (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bound_to    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        INT         NOT NULL,
  attached_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attached_at BIGINT      NOT NULL,
  CONSTRAINT paper_scan_pk PRIMARY KEY (id),
  KEY paper_scan_of (kind, subject, id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE paper_scan_part (
  scan    BIGINT     NOT NULL,
  part    INT        NOT NULL,
  content MEDIUMBLOB NOT NULL,
  CONSTRAINT paper_scan_part_pk PRIMARY KEY (scan, part),
  CONSTRAINT paper_scan_part_of FOREIGN KEY (scan) REFERENCES paper_scan (id)
) DEFAULT CHARSET = utf8mb4;
