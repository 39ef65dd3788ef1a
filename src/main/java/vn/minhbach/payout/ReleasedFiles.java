package vn.minhbach.payout;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.export.ExportFiles;
import vn.minhbach.audit.export.ExportPart;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunVersion;

/** The released payment lists, as their hashes take them: keys, amounts and ways, no person. */
@Component
class ReleasedFiles implements ExportPart {

  private final RunBook runs;

  ReleasedFiles(RunBook runs) {
    this.runs = runs;
  }

  @Override
  public void write(ExportFiles files) {
    List<Run> all = runs.all();
    Set<String> released = files.telling(all.stream().map(Run::stream).toList(), "RunReleased");
    all.stream()
        .filter(run -> released.contains(run.stream()))
        .forEach(
            run ->
                files.add(
                    "runs/" + run.number() + ".tsv",
                    RunVersion.text(run.number(), runs.lines(run))));
  }
}
