/**
 * One case before the ward officer who verifies it: who applies, what was declared and found, which
 * other applications of the person there are, who may verify it, and the result.
 */
package vn.minhbach.verification.sheet;
