/**
 * How accounts come about and change: an administrator creates, locks, moves and assigns, each time
 * with a fact on the stream {@code access:<user>}; nobody changes the own account, and roles that
 * would see both sides of one act are kept apart, over all accounts of a person. There is no
 * account by default: the first administrator comes from the environment, demo officers from the
 * demo profile alone.
 *
 * <p>The pages for it are the module {@code administration}, since pages read officers and cannot
 * be read by them.
 */
@org.springframework.modulith.NamedInterface("administration")
package vn.minhbach.access.administration;
