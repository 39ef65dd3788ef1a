-- Keeps every posting as it was: the frozen list without names, its hash, and when and where it hung.
-- Names are read from intake when the list is shown, so that they can be corrected and deleted in one place.
CREATE TABLE publiclist_serial (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  of_year SMALLINT NOT NULL,
  last_serial INT NOT NULL,
  PRIMARY KEY (unit, of_year)
) DEFAULT CHARSET = utf8mb4;

-- One posting per sitting, and one per decision whose list is posted: then of the dossier, with the paper that decided it. The public code is random, because a counter in an address lets anybody walk through all lists.
CREATE TABLE publiclist_posting (
  posting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sitting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  dossier VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decision_number VARCHAR(60) NULL,
  decided_on DATE NULL,
  state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_count INT NOT NULL,
  total BIGINT NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_code CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(200) NULL,
  posted_on DATE NULL,
  on_web BOOLEAN NOT NULL DEFAULT FALSE,
  working_days INT NULL,
  ends_on DATE NULL,
  prepared_at BIGINT NOT NULL,
  posted_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  posted_at BIGINT NULL,
  closed_at BIGINT NULL,
  PRIMARY KEY (posting),
  UNIQUE KEY publiclist_posting_of_sitting (sitting),
  UNIQUE KEY publiclist_posting_of_dossier (dossier),
  UNIQUE KEY publiclist_posting_of_code (public_code),
  KEY publiclist_posting_of_unit (unit, state),
  KEY publiclist_posting_public (state, ends_on),
  CONSTRAINT publiclist_posting_of_one CHECK ((sitting IS NULL) <> (dossier IS NULL))
) DEFAULT CHARSET = utf8mb4;

-- The outcome is what the case's process has been told; null while it has been told nothing.
CREATE TABLE publiclist_line (
  posting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_no INT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  neighbourhood VARCHAR(200) NOT NULL,
  amount BIGINT NOT NULL,
  outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (posting, line_no),
  UNIQUE KEY publiclist_line_once (posting, case_number),
  KEY publiclist_line_of_case (case_number),
  CONSTRAINT publiclist_line_of_posting FOREIGN KEY (posting) REFERENCES publiclist_posting (posting)
) DEFAULT CHARSET = utf8mb4;

-- Photographs of a notice where it hangs. They may show people: officials of the ward and the monitor alone look at them.
CREATE TABLE publiclist_photo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  posting VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(200) NOT NULL,
  taken_on DATE NOT NULL,
  media_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size INT NOT NULL,
  attached_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attached_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY publiclist_photo_once (posting, sha256),
  CONSTRAINT publiclist_photo_of_posting FOREIGN KEY (posting) REFERENCES publiclist_posting (posting)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE publiclist_photo_part (
  photo BIGINT NOT NULL,
  part INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (photo, part),
  CONSTRAINT publiclist_photo_part_of FOREIGN KEY (photo) REFERENCES publiclist_photo (id)
) DEFAULT CHARSET = utf8mb4;
