package vn.minhbach.committee;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.CommitteeSessionProcess;

/** Members write their ballots and cast them; a ballot that is cast cannot be changed. */
@Component
class Ballots {

  private final SittingDesk desk;
  private final BallotMapper mapper;
  private final BallotCheck check;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Ballots(
      SittingDesk desk,
      BallotMapper mapper,
      BallotCheck check,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.mapper = mapper;
    this.check = check;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** Writes the ballot down; it counts only once it is cast. */
  @Transactional
  void save(String number, CastBallot ballot) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    Attendee voter = check.voter(sitting, officer);
    if (written(number, voter).filter(BallotMapper.Row::isCast).isPresent()) {
      throw new Refused("committee.alreadyVoted", number);
    }
    check.check(sitting, voter.person(), ballot.listVersion(), ballot.singles());
    mapper.save(
        number,
        new BallotMapper.Row(
            voter.person(), voter.member(), ballot.list(), ballot.listVersion(), null));
    mapper.deleteSingles(number, voter.person());
    List<BallotMapper.Single> singles =
        ballot.singles().entrySet().stream()
            .map(vote -> new BallotMapper.Single(voter.person(), vote.getKey(), vote.getValue()))
            .toList();
    Chunks.of(singles, Chunks.ROWS).forEach(chunk -> mapper.insertSingles(number, chunk));
  }

  /** As {@link #save}, and completes the voter's task {@code voteOnList}. */
  @Transactional
  void cast(String number, CastBallot ballot) {
    save(number, ballot);
    process.complete(number, "voteOnList", currentOfficer.require().user());
  }

  /** Casts the ballot that the voter has written down; refuses anybody else's. */
  @Transactional
  void record(String number, String voterUser) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    if (!officer.user().equals(voterUser)) {
      throw new Refused("committee.notYourBallot", voterUser);
    }
    Attendee voter = check.voter(sitting, officer);
    BallotMapper.Row ballot =
        written(number, voter).orElseThrow(() -> new Refused("committee.noBallot", number));
    if (ballot.isCast()) {
      throw new Refused("committee.alreadyVoted", number);
    }
    Map<String, Vote> singles = singles(number, voter.person());
    check.check(sitting, voter.person(), ballot.listVersion(), singles);
    mapper.cast(number, voter.person(), Micros.of(clock.instant()));
    facts.publishEvent(
        new VoteCast(
            number,
            voterUser,
            singles.size(),
            ballot.listVersion(),
            Map.of("ballot", text(ballot, singles)),
            voter.voting(sitting.unit()),
            clock.instant()));
  }

  private Optional<BallotMapper.Row> written(String number, Attendee voter) {
    return mapper.of(number).stream()
        .filter(row -> row.person().equals(voter.person()))
        .findFirst();
  }

  private Map<String, Vote> singles(String number, String person) {
    return mapper.singles(number).stream()
        .filter(single -> single.person().equals(person))
        .collect(Collectors.toMap(BallotMapper.Single::caseNumber, BallotMapper.Single::vote));
  }

  private static String text(BallotMapper.Row ballot, Map<String, Vote> singles) {
    StringBuilder text =
        new StringBuilder(ballot.listVersion() + "\n" + ballot.listVote().word() + "\n");
    new TreeMap<>(singles)
        .forEach((caseNumber, vote) -> text.append(caseNumber + "\t" + vote.word() + "\n"));
    return text.toString();
  }
}
