package vn.minhbach.committee;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.committee.vote.Ballot;
import vn.minhbach.committee.vote.Tally;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.committee.vote.VoteCount;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;

/**
 * Counts a sitting's votes when all are cast or the voting time is over, and keeps who voted on
 * which case for four eyes.
 */
@Component
class VoteCounting {

  private final SittingDesk desk;
  private final SittingMapper sittings;
  private final LineMapper lines;
  private final AttendanceMapper attendance;
  private final BallotMapper ballots;
  private final Recusals recusals;
  private final CouncilRules rules;
  private final FourEyes fourEyes;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  VoteCounting(
      SittingDesk desk,
      SittingMapper sittings,
      LineMapper lines,
      AttendanceMapper attendance,
      BallotMapper ballots,
      Recusals recusals,
      CouncilRules rules,
      FourEyes fourEyes,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.sittings = sittings;
    this.lines = lines;
    this.attendance = attendance;
    this.ballots = ballots;
    this.recusals = recusals;
    this.rules = rules;
    this.fourEyes = fourEyes;
    this.facts = facts;
    this.clock = clock;
  }

  @Transactional
  void count(String number) {
    Sitting sitting = desk.lock(number);
    sitting.mustBe(SittingState.OPEN);
    List<Attendee> present = attendance.of(number).stream().filter(Attendee::isPresent).toList();
    recusals.findEarlierActs(number, present);
    Map<String, Set<String>> out = recusals.out(number);
    Map<String, Ballot> cast = cast(number);
    List<Line> list = lines.of(number);
    List<String> persons = present.stream().map(Attendee::person).toList();
    VoteCount count =
        new VoteCount(sitting.quorum(), rules.majority(sitting.heldOn()), persons, cast, out);
    List<Tally> tallies = count.of(list.stream().map(Line::toVote).toList());

    write(number, tallies);
    present.stream()
        .filter(a -> cast.containsKey(a.person()))
        .forEach(a -> keepVoter(sitting, a, list, out));
    sittings.setCounted(number, Micros.of(clock.instant()));
    facts.publishEvent(counted(sitting, present.size(), tallies));
  }

  /** Ballots that were cast, by person; one that was only written down is none. */
  private Map<String, Ballot> cast(String number) {
    Map<String, Map<String, Vote>> singles = new HashMap<>();
    ballots
        .singles(number)
        .forEach(
            one ->
                singles
                    .computeIfAbsent(one.person(), p -> new HashMap<>())
                    .put(one.caseNumber(), one.vote()));
    return ballots.cast(number).stream()
        .collect(
            Collectors.toMap(
                BallotMapper.Row::person,
                row -> new Ballot(row.listVote(), singles.getOrDefault(row.person(), Map.of()))));
  }

  /**
   * Cases with the same figures are written together: a list of a thousand has few different ones.
   */
  private void write(String number, List<Tally> tallies) {
    tallies.stream()
        .collect(
            Collectors.groupingBy(
                Tally::anonymous, Collectors.mapping(Tally::caseNumber, Collectors.toList())))
        .forEach(
            (figures, cases) ->
                Chunks.of(cases, Chunks.VALUES)
                    .forEach(chunk -> lines.setTally(number, chunk, figures)));
  }

  private void keepVoter(
      Sitting sitting, Attendee voter, Collection<Line> list, Map<String, Set<String>> out) {
    List<String> votedOn =
        list.stream()
            .map(Line::caseNumber)
            .filter(caseNumber -> !out.getOrDefault(caseNumber, Set.of()).contains(voter.person()))
            .toList();
    if (!votedOn.isEmpty()) {
      fourEyes.act(votedOn, Act.VOTED, voter.voting(sitting.unit()));
    }
  }

  private VotesCounted counted(Sitting sitting, int present, List<Tally> tallies) {
    List<BallotMapper.Row> cast = ballots.cast(sitting.sitting());
    Totals totals = Totals.of(sitting.lineCount(), tallies);
    return new VotesCounted(
        sitting.sitting(),
        cast.size(),
        present,
        voters(cast, Vote.FOR),
        voters(cast, Vote.AGAINST),
        voters(cast, Vote.ABSTAIN),
        totals.lines(),
        totals.proposed(),
        totals.notProposed(),
        totals.deferred(),
        Actor.SYSTEM,
        clock.instant(),
        rules.majorityBasis(sitting.heldOn()));
  }

  private static List<String> voters(List<BallotMapper.Row> cast, Vote vote) {
    return cast.stream()
        .filter(row -> row.listVote() == vote)
        .map(BallotMapper.Row::member)
        .sorted()
        .toList();
  }
}
