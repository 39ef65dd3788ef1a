package vn.minhbach.audit.check.paper;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.minhbach.audit.check.book.Run;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.shared.Sha256;

/**
 * A file of a run as it was taken out: nobody has changed it, and a bank's pays the run's lines.
 */
final class BankFile {

  private final Export export;
  private final Findings findings;
  private final String run;
  private final String path;

  BankFile(Export export, Findings findings, String run, String name) {
    this.export = export;
    this.findings = findings;
    this.run = run;
    this.path = "runs/" + run + "/" + name;
  }

  /**
   * @param transfers sums by payment key
   */
  void check(Run taken, Map<String, Long> transfers) {
    byte[] bytes = export.bytes(path).orElse(null);
    if (bytes == null) {
      return;
    }
    if (!taken.hasGiven(Sha256.hex(bytes))) {
      findings.add(null, run, "fileNeverTaken", path);
    }
    if (!path.endsWith(".xml")) {
      return;
    }
    try {
      compare(BankOrder.read(bytes), transfers);
    } catch (XMLStreamException | NumberFormatException notAnOrder) {
      findings.add(null, run, "fileMalformed", path, 1);
    }
  }

  private void compare(BankOrder order, Map<String, Long> transfers) {
    Map<String, Long> open = new HashMap<>(transfers);
    for (BankOrder.Transfer transfer : order.transfers()) {
      Long due = open.remove(transfer.key());
      if (due == null || due != transfer.dong()) {
        findings.add(null, run, "transferDiffers", path, transfer.key(), transfer.dong());
      }
    }
    open.forEach((key, dong) -> findings.add(null, run, "transferMissing", path, key, dong));
    long sum = order.transfers().stream().mapToLong(BankOrder.Transfer::dong).sum();
    boolean fits =
        order.counts().stream().allMatch(count -> count == order.transfers().size())
            && order.sums().stream().allMatch(stated -> stated == sum);
    if (!fits) {
      findings.add(null, run, "bankTotal", path, order.transfers().size(), sum);
    }
  }
}
