/**
 * The code on the receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả): with it an applicant, and
 * whoever he gives it to, asks where his application stands. It is made by chance when the case is
 * opened, says nothing about the person, and nobody comes from one code to the next.
 */
@org.springframework.modulith.NamedInterface("receipt")
package vn.minhbach.intake.receipt;
