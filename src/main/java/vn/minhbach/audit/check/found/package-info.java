/** What the check found, and the sentences in which it says so. */
package vn.minhbach.audit.check.found;
