package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.PostingPlay;

/** Repeats are looked into once, and nobody among those who said it disappears. */
@OfficeTest
class JoinIT {

  private static final String WARD = "00148";

  @Autowired ObjectionMapper mapper;
  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private ObjectionPlay objections;
  private List<String> cases;
  private String posting;

  @BeforeEach
  void post_a_list() {
    play = office.createBean(Play.class);
    objections = office.createBean(ObjectionPlay.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
  }

  @Test
  void a_second_one_about_the_line_has_its_own_receipt_and_the_same_answer() {
    String first = objections.received(cases.get(0), "Vẫn bán hàng ở chợ");
    String second = objections.received(cases.get(0), "Tôi cũng thấy vẫn bán hàng");
    String other = objections.received(cases.get(1), "Vẫn bán hàng ở chợ");

    assertThat(objections.find(second).joinedTo()).isEqualTo(first);
    assertThat(objections.find(second).receiptCode())
        .isNotEqualTo(objections.find(first).receiptCode());
    assertThat(objections.find(other).joinedTo()).isNull();
    assertThat(play.process(second)).isNull();
    Refusal.of(() -> objections.triaged(second, Ruling.HOLD)).isCode("objection.joined");

    objections.triaged(first, Ruling.HOLD);
    String third = objections.received(cases.get(0), "Sáng nay vẫn bán");
    objections.rejected(first);

    for (String number : List.of(first, second, third)) {
      assertThat(objections.find(number).state()).isEqualTo(State.CONCLUDED);
      assertThat(objections.find(number).reason()).isEqualTo(objections.find(first).reason());
    }
    assertThat(play.facts("case:" + cases.get(0)))
        .filteredOn("ObjectionReceived"::equals)
        .hasSize(3);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
  }

  @Test
  void facts_do_not_disappear_behind_an_idle_word_that_came_first() {
    String idle = objections.received(cases.get(0), "Không xứng đáng");
    objections.triaged(idle, Ruling.INVESTIGATE);

    String facts = objections.received(cases.get(0), "Đang làm ở xưởng gỗ số 12, từ 1/8");
    assertThat(objections.find(facts).joinedTo()).isNull();
    objections.triaged(facts, Ruling.HOLD);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);

    objections.rejected(idle);
    assertThat(play.state(cases.get(0))).as("the other holds it still").isEqualTo(CaseState.HALTED);
    objections.rejected(facts);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
  }

  @Test
  void what_is_about_no_case_is_joined_by_its_words_or_by_the_official() {
    String first = said("Thiếu bà Kín, tổ 3");
    String same = said("Thiếu bà Kín, tổ 3");
    assertThat(same).as("the same officer, the same day: sent twice").isEqualTo(first);
    String alike = said("Bà Kín ở tổ 3 không có tên");
    assertThat(objections.find(alike).joinedTo()).isNull();
    assertThat(mapper.alike(objections.find(alike))).extracting(Objection::number).contains(first);

    String about = objections.received(cases.get(0), "Vẫn đi làm");
    Refusal.of(() -> objections.triaged(alike, into(about))).isCode("objection.notToJoin");
    Refusal.of(() -> objections.triaged(alike, into(alike))).isCode("objection.joinToWhich");
    objections.triaged(alike, into(first));

    assertThat(objections.find(alike).joinedTo()).isEqualTo(first);
    assertThat(mapper.joined(first)).extracting(Objection::number).containsExactly(alike);
    assertThat(play.process(alike)).isNull();
    assertThat(play.facts("posting:" + posting)).endsWith("ObjectionTriaged", "ObjectionJoined");
  }

  private String said(String facts) {
    return objections.received(Kind.LEFT_OUT, posting, null, facts);
  }

  private static TriageEntry into(String number) {
    return new TriageEntry(Kind.LEFT_OUT, Ruling.JOIN, null, number, null, null);
  }
}
