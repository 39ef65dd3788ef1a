/**
 * The engine's users, groups and tenants, read from {@code access} and written nowhere: officers,
 * their roles and the units that they see. One source, so that an officer who is locked or moved is
 * so for the engine in the same moment.
 */
package vn.minhbach.workflow.identity;
