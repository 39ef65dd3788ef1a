package vn.minhbach.audit.check;

import vn.minhbach.audit.check.Trail.Officer;
import vn.minhbach.shared.Sha256;

/** From the ward's submission to the money. */
abstract class ToldMoney extends Telling {

  static final String RUN = "00121-C21-0001";
  static final String DOSSIER = "00121-T21-0001";

  void decided(boolean after) {
    turnTo("2021-08-25T01:00:00Z");
    String stream = "dossier:" + DOSSIER;
    Officer ward = Officer.of("canbo1", "wardOfficer");
    say(stream, "DossierPrepared", ward, "people", 3, "dong", 3 * DONG);
    each("CaseInDossier", ward, "dossier", DOSSIER, "proposed", true, "dong", DONG);
    tick();
    Officer chair = Officer.of("chutich", "wardChair");
    say(stream, "SubmissionSigned", chair, "people", 3, "dong", 3 * DONG);
    each("CaseSubmitted", chair, "dossier", DOSSIER, "proposed", true, "amount", DONG);
    tick();
    Officer labour = Officer.of("laodong", "labourOfficer");
    say(stream, "DossierAppraised", labour, "agreed", 3, "disagreed", 0, "sentBack", 0);
    tick();
    Officer leader = Officer.of("lanhdao", "districtLeader");
    each(
        "CaseApproved",
        leader,
        "dossier",
        DOSSIER,
        "disputed",
        false,
        "dong",
        DONG,
        "toPost",
        after);
    say(
        stream,
        "DossierDecided",
        leader,
        "approved",
        3,
        "refused",
        0,
        "sentBack",
        0,
        "dong",
        3 * DONG,
        "toPost",
        after);
    if (!after) {
      opened(leader);
    }
  }

  void opened(Officer by) {
    say("run:" + RUN, "RunOpened", by, "dossier", DOSSIER, "people", 3, "dong", 3 * DONG);
  }

  void paid() {
    StringBuilder list = new StringBuilder(RUN + "\n");
    for (int no = 1; no <= PEOPLE; no++) {
      list.append(caseNumber(no) + "-1\t" + DONG + "\tTRANSFER\n");
    }
    file("runs/" + RUN + ".tsv", list);
    file("runs/" + RUN + "/pain.001.xml", new StringBuilder(BankXml.of(PEOPLE, DONG)));
    String stream = "run:" + RUN;
    String version = Sha256.hex(list.toString());
    Officer accountant = Officer.of("ketoan", "accountant");
    say(stream, "RunPrepared", accountant, "people", 3, "dong", 3 * DONG, "listVersion", version);
    each("CaseInRun", accountant, "run", RUN, "attempt", 1, "dong", DONG, "method", "TRANSFER");
    tick();
    Officer district = Officer.of("ketoanq", "districtAccountant");
    say(stream, "RunReleased", district, "people", 3, "dong", 3 * DONG, "listVersion", version);
    tick();
    String taken = Sha256.hex(files.get("runs/" + RUN + "/pain.001.xml"));
    say(stream, "RunFileTaken", accountant, "file", "pain.001.xml", "sha256", taken);
    tick();
    Officer treasurer = Officer.of("thuquy", "treasurer");
    each("CasePaid", treasurer, "run", RUN, "attempt", 1, "dong", DONG, "method", "TRANSFER");
    say(
        stream,
        "RunSettled",
        treasurer,
        "paid",
        3,
        "dongPaid",
        3 * DONG,
        "returned",
        0,
        "dongReturned",
        0);
  }
}
