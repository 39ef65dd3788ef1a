package vn.minhbach.payout;

import org.springframework.stereotype.Component;
import vn.minhbach.payout.file.RunPaper;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Makes the files of a released run. No transaction is open while one is written. */
@Component
class RunFiles {

  private final RunPapers papers;

  RunFiles(RunPapers papers) {
    this.papers = papers;
  }

  /**
   * The file's bytes, the same whenever they are made; the trail tells who took them.
   *
   * @throws Refused before release, and when a name or account is no longer the one that was
   *     released
   */
  byte[] make(String number, RunFile file) {
    RunPaper paper = papers.of(number);
    byte[] bytes = file.write(paper);
    papers.taken(number, file.fileName(), Sha256.hex(bytes));
    return bytes;
  }
}
