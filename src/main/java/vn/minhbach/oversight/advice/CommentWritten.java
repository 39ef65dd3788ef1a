package vn.minhbach.oversight.advice;

import java.time.Instant;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An observer remarked something on a case or list; it stands in that one's own trail.
 *
 * @param stream of what it is about
 */
public record CommentWritten(
    String stream, int comments, Map<String, String> personal, Actor actor, Instant happenedAt)
    implements Fact {}
