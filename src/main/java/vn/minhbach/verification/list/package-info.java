/**
 * The ward officer's work list (danh sách hồ sơ chờ xác minh) and verifying many of it at once.
 * What is recorded is bound to what was shown: if a case, a finding or a word about it has changed
 * in the meantime, nothing is recorded and the officer is asked again.
 */
package vn.minhbach.verification.list;
