package vn.minhbach.publiclist;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import vn.minhbach.committee.Play;

/** Lists that are posted in a ward, and the time that passes, for tests of postings. */
public class PostingPlay {

  private final Play play;
  private final PostingMapper postings;
  private final ListPosting acts;
  private final MockMvc web;
  private final Clock clock;

  PostingPlay(
      AutowireCapableBeanFactory office,
      PostingMapper postings,
      ListPosting acts,
      MockMvc web,
      Clock clock) {
    this.play = office.createBean(Play.class);
    this.postings = postings;
    this.acts = acts;
    this.web = web;
    this.clock = clock;
  }

  /** What a sitting over these cases left to be posted. */
  public String prepared(String unit, List<String> cases) {
    return posting(play.concluded(unit, cases));
  }

  /** What a sitting left to be posted. */
  String posting(String sitting) {
    return postings.page(List.of(sitting.substring(0, 5)), PostingState.PREPARED, 0, 100).stream()
        .filter(posting -> sitting.equals(posting.sitting()))
        .findFirst()
        .orElseThrow()
        .posting();
  }

  /** A list that is posted from today for these working days. */
  public String posted(String unit, List<String> cases, int days) {
    String posting = prepared(unit, cases);
    as(
        user("canbo1", unit),
        () ->
            acts.post(posting, new PostingEntry("Trụ sở UBND phường", LocalDate.now(clock), days)));
    return posting;
  }

  /** What a decision left to be posted, null for nothing. */
  public String decided(String dossier) {
    return postings.page(List.of(dossier.substring(0, 5)), PostingState.PREPARED, 0, 100).stream()
        .filter(posting -> dossier.equals(posting.dossier()))
        .map(Posting::posting)
        .findFirst()
        .orElse(null);
  }

  /** Posts a prepared list from today for these working days. */
  public void hang(String posting, int days) {
    as(
        user("canbo1", posting.substring(0, 5)),
        () ->
            acts.post(posting, new PostingEntry("Trụ sở UBND phường", LocalDate.now(clock), days)));
  }

  /** Whether a sitting left nothing to be posted. */
  public boolean isNothingPrepared(String sitting) {
    return postings.page(List.of(sitting.substring(0, 5)), PostingState.PREPARED, 0, 100).stream()
        .noneMatch(posting -> sitting.equals(posting.sitting()));
  }

  /** Lets the process go on after the list's last day. */
  public void serve(String posting) throws Exception {
    play.runJobs(ended(posting));
  }

  /** The posting, after the clock was moved to the first moment after its last day. */
  public String ended(String posting) throws Exception {
    LocalDateTime end = find(posting).endsAt();
    if (LocalDateTime.now(clock).isBefore(end)) {
      web.perform(
              MockMvcRequestBuilders.put("/api/workflow/clock")
                  .with(
                      SecurityMockMvcRequestPostProcessors.httpBasic("quantritp01", "minhbach2021"))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content("{\"now\":\"" + end + "\"}"))
          .andExpect(MockMvcResultMatchers.status().isOk());
    }
    return posting;
  }

  Posting find(String posting) {
    return postings.find(posting).orElseThrow();
  }
}
