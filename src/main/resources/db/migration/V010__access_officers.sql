-- Who works where, in which role, and what each person has done in each case: without it nobody may act and four eyes cannot hold.
CREATE TABLE access_unit (
  code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  district_code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE access_officer (
  user_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name VARCHAR(100) NOT NULL DEFAULT '',
  password VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  credential INT NOT NULL,
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  locked BOOLEAN NOT NULL,
  must_change BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (user_name),
  KEY access_officer_person (person),
  KEY access_officer_unit (unit),
  CONSTRAINT access_officer_in_unit FOREIGN KEY (unit) REFERENCES access_unit (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE access_role (
  user_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (user_name, role),
  KEY access_role_role (role),
  CONSTRAINT access_role_of_officer FOREIGN KEY (user_name) REFERENCES access_officer (user_name)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE access_involvement (
  case_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done_at BIGINT NOT NULL,
  PRIMARY KEY (case_number, person, act),
  KEY access_involvement_person (person)
) DEFAULT CHARACTER SET utf8mb4;

-- Who acts for whom from one day to another (ủy quyền): on these days the deputy holds the other's roles as well.
CREATE TABLE access_deputy (
  id BIGINT NOT NULL AUTO_INCREMENT,
  deputy VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  instead_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  appointed_at BIGINT NOT NULL,
  ended_at BIGINT NULL,
  PRIMARY KEY (id),
  KEY access_deputy_deputy (deputy, to_day),
  KEY access_deputy_instead_of (instead_of, to_day),
  CONSTRAINT access_deputy_is_officer FOREIGN KEY (deputy) REFERENCES access_officer (user_name),
  CONSTRAINT access_deputy_for_officer FOREIGN KEY (instead_of) REFERENCES access_officer (user_name)
) DEFAULT CHARACTER SET utf8mb4;

-- Who has ever sat on which ward's council, as member, chair or secretary: that person never monitors the ward.
CREATE TABLE access_council_seat (
  unit VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sat_at BIGINT NOT NULL,
  PRIMARY KEY (person, unit)
) DEFAULT CHARACTER SET utf8mb4;
