-- What other offices know of applicants. A file replaces a register's lines; the numbers and day_key (given name, family name, birth
-- date, without marks) are how a thousand applicants are looked up in one statement.
CREATE TABLE registry_register (
  name       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_count INT         NOT NULL,
  loaded_at  BIGINT      NOT NULL,
  loaded_by  VARCHAR(64) NOT NULL,
  CONSTRAINT registry_register_pk PRIMARY KEY (name)
);

CREATE TABLE registry_entry (
  register   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line       INT          NOT NULL,
  full_name  VARCHAR(200) NOT NULL,
  name_key   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  birth_date DATE,
  id_number  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin,
  old_number VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin,
  day_key    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin,
  from_on    DATE,
  to_on      DATE,
  what       VARCHAR(100) NOT NULL,
  is_active  BOOLEAN      NOT NULL,
  CONSTRAINT registry_entry_pk PRIMARY KEY (register, line),
  KEY registry_entry_number (id_number),
  KEY registry_entry_old_number (old_number),
  KEY registry_entry_day (day_key)
);
