package vn.minhbach.intake;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Every row of a list was checked; uploaded = accept + ineligible + review + error.
 *
 * @param rows people's rows in the file
 * @param registers what they were compared with, as {@code deceased:<sha256>}
 * @param replaces ids of the earlier versions with which they were not compared
 */
public record ListChecked(
    String stream,
    Actor actor,
    Instant happenedAt,
    long list,
    String forUnit,
    String scheme,
    int rows,
    int accept,
    int ineligible,
    int review,
    int error,
    List<String> registers,
    List<String> replaces)
    implements Fact {}
