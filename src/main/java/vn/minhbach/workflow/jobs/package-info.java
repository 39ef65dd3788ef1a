/**
 * What the engine does by itself and could not do: a posting that could not be closed, a sitting
 * that could not be concluded, messages that reached nobody. A job that has failed as often as it
 * may is never tried again by itself, and the cases behind it would wait for ever.
 *
 * <p>Administrators see where a job stands, never the words of what went wrong, which may quote
 * what a database was asked; the log tells under the same number where it failed.
 */
package vn.minhbach.workflow.jobs;
