/**
 * The paper that an applicant takes home: what was received on which day, and by when the answer
 * comes (giấy tiếp nhận hồ sơ và hẹn trả kết quả).
 */
package vn.minhbach.intake.paper;
