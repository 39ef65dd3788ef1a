package vn.minhbach.payout.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes a workbook anew so that the same run gives the same bytes and the same hash whenever it is
 * made: the library puts the moment of writing into it and merged cells in any order.
 */
final class SameBytes {

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
  private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");
  private static final Pattern ALL_MERGED = Pattern.compile("(" + MERGED + ")+");

  private SameBytes() {}

  static byte[] of(byte[] workbook, OffsetDateTime at) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(at.toLocalDateTime());
        out.putNextEntry(same);
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(same(entry.getName(), text, at).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String same(String name, String text, OffsetDateTime at) {
    if (name.equals("docProps/core.xml")) {
      String created = at.truncatedTo(ChronoUnit.SECONDS).toInstant().toString();
      return CREATED.matcher(text).replaceAll("$1" + created);
    }
    return name.startsWith("xl/worksheets/sheet")
        ? ALL_MERGED.matcher(text).replaceAll(all -> sorted(all.group()))
        : text;
  }

  private static String sorted(String merged) {
    return MERGED
        .matcher(merged)
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining());
  }
}
