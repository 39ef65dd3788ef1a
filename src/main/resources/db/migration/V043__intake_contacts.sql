-- Who wants to be told: name and telephone of people who wrote to the office without applying, under the number of what they wrote.
CREATE TABLE intake_contact (
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name VARCHAR(100) NULL,
  phone VARCHAR(20) NULL,
  PRIMARY KEY (number)
) DEFAULT CHARSET = utf8mb4;
