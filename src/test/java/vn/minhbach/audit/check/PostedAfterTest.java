package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Telling.stream;
import static vn.minhbach.audit.check.ToldMoney.DOSSIER;
import static vn.minhbach.audit.check.ToldMoney.RUN;
import static vn.minhbach.audit.check.Village.DECIDED;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.shared.Sha256;

/** Villages whose lists are posted before the submission, after the decision, or both. */
class PostedAfterTest {

  @TempDir Path temp;

  private final Village village = new Village(true, true);

  private List<String> codes(Village told) {
    return Exported.in(temp.resolve("export"))
        .write(told.trail.sealed(), told.files)
        .check()
        .codes();
  }

  private List<String> codes() {
    return codes(village);
  }

  private Map<String, Object> content(String stream, String fact) {
    return village.trail.find(stream, fact).content();
  }

  @ParameterizedTest
  @CsvSource({"true,false", "false,true", "true,true"})
  void each_kind_is_sound(boolean before, boolean after) {
    assertThat(codes(new Village(before, after))).isEmpty();
  }

  @Test
  void a_payment_while_the_decided_list_hangs_is_named() {
    for (Trail.Draft draft : village.trail.drafts) {
      boolean isOfList = draft.leaf().get("stream").equals("posting:" + DECIDED);
      if (draft.leaf().get("fact").equals("ListPosted") && isOfList) {
        draft.content().put("endsOn", "2021-09-20");
      }
      if (draft.leaf().get("fact").equals("CasePosted")
          && DECIDED.equals(draft.content().get("posting"))) {
        draft.content().put("endsOn", "2021-09-20");
      }
    }
    assertThat(codes()).contains("notServed", "closedEarly");
  }

  @Test
  void a_payment_before_the_decided_list_was_posted_is_named() {
    Village hasty = new Village(false, true);
    hasty.trail.drafts.removeIf(draft -> draft.leaf().get("stream").equals("posting:" + DECIDED));
    hasty.trail.drafts.removeIf(draft -> DECIDED.equals(draft.content().get("posting")));
    hasty.files.keySet().removeIf(path -> path.contains(DECIDED));
    assertThat(codes(hasty)).containsOnly("stepOrder", "resultNotPosted");
  }

  @Test
  void whom_the_council_proposed_is_never_paid_unseen() {
    Village hidden = new Village(true, false);
    hidden.trail.drafts.removeIf(
        draft -> draft.leaf().get("stream").equals("posting:" + Village.POSTING));
    hidden.trail.drafts.removeIf(draft -> Village.POSTING.equals(draft.content().get("posting")));
    hidden.files.keySet().removeIf(path -> path.contains(Village.POSTING));
    for (int no = 1; no <= Telling.PEOPLE; no++) {
      hidden.trail.find(stream(no), "CaseProposed").content().put("unposted", true);
    }
    assertThat(codes(hidden)).containsOnly("resultNotPosted").hasSize(6);
  }

  @Test
  void a_decided_list_that_is_not_what_was_decided() {
    content("posting:" + DECIDED, "ListPosted").put("dossier", "00121-T21-0009");
    assertThat(codes()).contains("listUndecided", "otherList");
    content("posting:" + DECIDED, "ListPosted").put("dossier", DOSSIER);
    content("posting:" + DECIDED, "ListPosted").put("total", 3_000_000L);
    assertThat(codes()).contains("totalAsDecided", "totalPosting", "fileTotal");
  }

  @Test
  void a_decision_that_says_something_else_of_its_cases() {
    content(stream(1), "CaseApproved").put("toPost", false);
    assertThat(codes()).contains("totalToPost", "stepOrder");
  }

  @Test
  void each_line_of_the_decided_list_is_held_against_its_case() {
    String path = "postings/" + DECIDED + ".tsv";
    String list = new String(village.files.get(path), java.nio.charset.StandardCharsets.UTF_8);
    String other = list.replace("Lê Chi", "Lê Chú");
    village.files.put(path, other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    content("posting:" + DECIDED, "ListPosted").put("contentHash", Sha256.hex(other));
    assertThat(codes()).containsExactly("lineDiffers");
  }

  @Test
  void an_objection_to_the_decided_list_keeps_its_case_from_the_run_until_it_is_answered() {
    objection(6, "ObjectionReceived", Officer.of("giamsat", "monitor"), Map.of());
    objection(7, "ObjectionTriaged", Officer.of("canbo1", "wardOfficer"), Map.of("holds", true));
    assertThat(codes()).contains("objectionOpen", "paidWhileHeld");
    objection(8, "ObjectionReleased", Officer.of("chutich", "wardChair"), Map.of("goesOn", true));
    assertThat(codes()).isEmpty();
  }

  @Test
  void a_case_that_was_answered_after_the_list_was_down_goes_on_by_that() {
    objection(6, "ObjectionReceived", Officer.of("giamsat", "monitor"), Map.of());
    objection(7, "ObjectionTriaged", Officer.of("canbo1", "wardOfficer"), Map.of("holds", true));
    village.trail.drafts.removeIf(
        draft ->
            draft.leaf().get("stream").equals(stream(1))
                && draft.leaf().get("fact").equals("CaseCleared")
                && DECIDED.equals(draft.content().get("posting")));
    content("posting:" + DECIDED, "PostingClosed").put("cleared", 2);
    content("posting:" + DECIDED, "PostingClosed").put("halted", 1);
    Trail trail = new Trail();
    long at = (long) village.trail.find("run:" + RUN, "RunOpened").leaf().get("recordedAt");
    Map<String, Object> content = new TreeMap<>(Map.of("goesOn", true));
    content.putAll(Map.of("objection", "00121-P21-0001", "posting", DECIDED));
    trail.add(stream(1), "ObjectionReleased", Officer.of("chutich", "wardChair"), at + 1, content);
    village.trail.drafts.add(village.trail.at("run:" + RUN, "RunOpened") + 1, trail.drafts.get(0));
    assertThat(codes()).isEmpty();
    trail.drafts.get(0).content().put("goesOn", false);
    assertThat(codes()).contains("stepOrder");
  }

  /** So many entries after the decided list was posted somebody says this of the first case. */
  private void objection(int entries, String fact, Officer by, Map<String, ?> more) {
    Trail.Draft posted = village.trail.find("posting:" + DECIDED, "ListPosted");
    Map<String, Object> content = new TreeMap<>(more);
    content.putAll(Map.of("objection", "00121-P21-0001", "posting", DECIDED));
    Trail trail = new Trail();
    trail.add(stream(1), fact, by, (long) posted.leaf().get("recordedAt") + entries, content);
    village.trail.drafts.add(
        village.trail.at("posting:" + DECIDED, "ListPosted") + entries - 2, trail.drafts.get(0));
  }
}
