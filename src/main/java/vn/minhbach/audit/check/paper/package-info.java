/** The lists and bank files that lie in an export beside the log. */
package vn.minhbach.audit.check.paper;
