/**
 * The list in a dossier and the rules that hold over it: who may be named, what must be said before
 * a word against a case is overruled or a case refused, which totals must agree, and the hash that
 * binds a signature to a list. Values only: no Spring, no SQL.
 */
package vn.minhbach.decision.list;
