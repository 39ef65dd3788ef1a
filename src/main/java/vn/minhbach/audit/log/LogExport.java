package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.export.ExportPart;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tile;
import vn.minhbach.shared.Refused;

/**
 * Writes everything that somebody needs who checks the trail without us: the log's files, and the
 * lists and payment lists whose hashes stand in it.
 */
@Component
public class LogExport {

  private final LogClerk clerk;
  private final LogFiles log;
  private final LogMapper entries;
  private final List<ExportPart> parts;
  private final AtomicBoolean busy = new AtomicBoolean();

  LogExport(LogClerk clerk, LogFiles log, LogMapper entries, List<ExportPart> parts) {
    this.clerk = clerk;
    this.log = log;
    this.entries = entries;
    this.parts = parts;
  }

  /**
   * Writes a zip. What was committed before stands in it; if it cannot be finished, it is cut off
   * and no tool takes it for whole.
   *
   * @throws Refused if another export is being written: it reads the whole log
   */
  public void write(OutputStream to) throws IOException {
    if (!busy.compareAndSet(false, true)) {
      throw new Refused("audit.exportRuns");
    }
    try {
      clerk.work();
      ZipOutputStream zip = new ZipOutputStream(to);
      write(zip);
      zip.finish();
    } finally {
      busy.set(false);
    }
  }

  private void write(ZipOutputStream zip) {
    String witnessed = log.witnessed();
    String note = log.checkpoint();
    long size = Checkpoint.parse(SignedNote.parse(note).text()).size();
    ZipFiles files = new ZipFiles(zip, entries, size);
    files.add("checkpoint", note);
    files.add("vkey", log.verifierKey() + "\n");
    if (witnessed != null) {
      files.add("witnessed", witnessed);
    }
    TileFiles tiles = new TileFiles(log.folder());
    for (Tile tile : Tile.added(0, size)) {
      files.add(tile, tiles);
    }
    parts.forEach(part -> part.write(files));
  }
}
