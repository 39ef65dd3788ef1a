package vn.minhbach.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An application became a case.
 *
 * @param happenedAt the day on which the ward received the list
 * @param amount đồng
 * @param findings codes of what the checks found
 * @param personal name and identity number, to which the entry commits under salts
 */
public record CaseOpened(
    String stream,
    Actor actor,
    Instant happenedAt,
    String legalBasis,
    long list,
    int row,
    String scheme,
    long person,
    long amount,
    List<String> findings,
    @JsonIgnore Map<String, String> personal)
    implements Fact {}
