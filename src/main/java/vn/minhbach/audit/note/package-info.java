/**
 * Signed notes as C2SP's signed-note has them, and the two kinds of note a log needs: its
 * checkpoint (tlog-checkpoint) and a witness's cosignature on it (tlog-cosignature).
 */
@org.springframework.modulith.NamedInterface("note")
package vn.minhbach.audit.note;
