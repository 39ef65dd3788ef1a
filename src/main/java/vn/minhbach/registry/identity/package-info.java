/**
 * Who is who: names, birth dates, sexes and identity numbers as they can be compared, and how alike
 * two of them are. One person comes before the office under an old number and a new one (chứng minh
 * nhân dân, căn cước công dân), with and without tone marks, with and without a middle name; two
 * persons share a name, and twins share a birth date. What follows from a likeness is for the
 * stages that ask.
 *
 * <p>How a citizen's number is built (place of birth registration, century and sex, year of birth)
 * is Nghị định 137/2015/NĐ-CP; that one person is supported once is Nghị quyết 68/NQ-CP, I.2.c.
 * Values only: no Spring, no SQL.
 */
@org.springframework.modulith.NamedInterface("identity")
package vn.minhbach.registry.identity;
