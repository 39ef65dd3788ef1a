/**
 * The trail. Every change of state publishes a {@link vn.minhbach.audit.Fact}; this package appends
 * it to the stream of its case, list, sitting, posting, dossier, run or account, in the transaction
 * of the change. It knows no stage and reads none.
 *
 * <p>Numbers in a stream have no gaps, each entry carries the hash of the one before it, and the
 * leaf is canonical JSON hashed as RFC 6962 hashes leaves, so that the entries can later stand in a
 * transparency log as they are. The tables lie in the schema {@code minhbach_audit}, where the
 * program may insert and read and do nothing else.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.minhbach.audit;
