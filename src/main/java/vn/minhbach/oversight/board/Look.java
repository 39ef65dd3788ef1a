package vn.minhbach.oversight.board;

import static vn.minhbach.access.Role.accountant;
import static vn.minhbach.access.Role.administrator;
import static vn.minhbach.access.Role.councilChair;
import static vn.minhbach.access.Role.councilMember;
import static vn.minhbach.access.Role.councilSecretary;
import static vn.minhbach.access.Role.districtAccountant;
import static vn.minhbach.access.Role.districtLeader;
import static vn.minhbach.access.Role.labourOfficer;
import static vn.minhbach.access.Role.monitor;
import static vn.minhbach.access.Role.treasurer;
import static vn.minhbach.access.Role.wardChair;
import static vn.minhbach.access.Role.wardOfficer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.access.Role;

/**
 * Which numbers whose board shows, in the order of the office's work.
 *
 * @param what kind and state, and the end of the key of its text
 * @param page where it is shown
 * @param isLate whether it must be looked at first when there is any
 * @param roles whose work it is
 */
record Look(String what, String page, boolean isLate, Set<Role> roles) {

  private static final String LISTS = "/intake/lists";
  private static final String CASES = "/verification";
  private static final String SITTINGS = "/committee/sittings";
  private static final String POSTINGS = "/publiclist/postings";
  private static final String DOSSIERS = "/decision/dossiers";
  private static final String RUNS = "/payout/runs";
  private static final String ADVICE = "/oversight/recommendations";
  private static final String JOBS = "/administration/jobs";

  static final List<Look> ALL =
      List.of(
          of("list.checked", LISTS, wardOfficer),
          of("case.WAITING_OTHER_WARD", CASES, wardOfficer),
          of("case.TO_VERIFY", CASES, wardOfficer),
          of("papers", CASES + "/papers", wardOfficer),
          late("sentBack", CASES, wardOfficer),
          of("case.VERIFIED", SITTINGS, wardOfficer, councilSecretary),
          of("case.IN_SITTING", SITTINGS, wardOfficer),
          of("sitting.CALLED", SITTINGS, councilSecretary, councilChair, councilMember),
          of("sitting.OPEN", SITTINGS, councilSecretary, councilChair, councilMember),
          of("sitting.COUNTED", SITTINGS, councilSecretary, councilChair),
          of("posting.PREPARED", POSTINGS, wardOfficer),
          of("posting.POSTED", POSTINGS, wardOfficer),
          of("endsSoon", POSTINGS, wardOfficer),
          late("case.HALTED", POSTINGS, wardOfficer),
          of("case.TO_SUBMIT", DOSSIERS, wardOfficer),
          of("case.NOT_PROPOSED", DOSSIERS, wardOfficer),
          of("dossier.PREPARED", DOSSIERS, wardChair),
          of("dossier.SUBMITTED", DOSSIERS, labourOfficer),
          of("dossier.APPRAISED", DOSSIERS, labourOfficer, districtLeader),
          of("case.APPROVED", RUNS, accountant),
          of("run.OPEN", RUNS, accountant),
          of("run.PREPARED", RUNS, accountant, districtAccountant),
          of("run.RELEASED", RUNS, treasurer, accountant, districtAccountant),
          of("advice", ADVICE, wardChair, councilChair, labourOfficer, districtLeader),
          late(
              "adviceLate",
              ADVICE,
              wardChair,
              councilChair,
              labourOfficer,
              districtLeader,
              monitor),
          of("adviceAnswered", ADVICE, monitor),
          of("all", "/oversight/progress", monitor),
          late("halted", "/oversight/progress", monitor),
          late("job", JOBS, administrator),
          late("message", JOBS, administrator));

  private static Look of(String what, String page, Role first, Role... others) {
    return new Look(what, page, false, EnumSet.of(first, others));
  }

  private static Look late(String what, String page, Role first, Role... others) {
    return new Look(what, page, true, EnumSet.of(first, others));
  }

  boolean isFor(Set<Role> held) {
    return roles.stream().anyMatch(held::contains);
  }
}
