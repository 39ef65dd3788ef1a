-- People as the office knows them. A number belongs to one person; whoever was found to be somebody else's double stands for that one.
CREATE TABLE registry_person (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  full_name  VARCHAR(200) NOT NULL,
  name_key   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  birth_date DATE,
  birth_year SMALLINT     NOT NULL,
  sex        VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin,
  stands_for BIGINT,
  CONSTRAINT registry_person_pk PRIMARY KEY (id),
  KEY registry_person_stands_for (stands_for)
);

CREATE TABLE registry_number (
  number VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person BIGINT      NOT NULL,
  CONSTRAINT registry_number_pk PRIMARY KEY (number),
  KEY registry_number_person (person)
);
