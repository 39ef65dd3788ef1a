package vn.minhbach.intake.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Units;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.intake.list.ColumnTitles;
import vn.minhbach.intake.list.WardList;
import vn.minhbach.intake.place.TitleUnits;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Opens the files of lists: what can be told without reading the rows is told here. */
@Component
public class ListFiles {

  /** A file that takes longer than an officer waits at the form is looked at by the check alone. */
  private static final int LOOKED_AT_BYTES = 3 << 20;

  private final ColumnTitles titles;
  private final TitleUnits titleUnits;
  private final Units units;

  ListFiles(ColumnTitles titles, TitleUnits titleUnits, Units units) {
    this.titles = titles;
    this.titleUnits = titleUnits;
    this.units = units;
  }

  /**
   * Opens a file and finds its list.
   *
   * @param unit the ward that hands it in
   * @throws Refused codes {@code intake.file...} and {@code intake.list...}, in words that tell the
   *     ward what to do
   */
  public ListFile open(byte[] content, String unit) {
    WorkbookFile file = WorkbookFile.open(content);
    try {
      WardList list = WardList.find(file, titles);
      checkTitles(list, unit);
      return new ListFile(file, list);
    } catch (RuntimeException refused) {
      close(file);
      throw refused;
    }
  }

  /** Refuses as {@link #open} does, before anything of the file is kept. */
  public void look(byte[] content, String unit) {
    if (content.length > 0 && content.length <= LOOKED_AT_BYTES) {
      try (ListFile file = open(content, unit)) {
        file.list();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void checkTitles(WardList list, String unit) {
    Optional<String> named = titleUnits.foreignUnit(list.titleLines(), unit);
    if (named.isPresent()) {
      String own = units.require(new UnitCode(unit)).name();
      throw new Refused("intake.listWrongWard", named.get(), own);
    }
  }

  private static void close(WorkbookFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
