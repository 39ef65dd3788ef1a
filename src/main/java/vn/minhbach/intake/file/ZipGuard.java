package vn.minhbach.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.minhbach.shared.Refused;

/**
 * Looks through every part of the archive that a workbook is, before anything reads it for its
 * meaning.
 */
final class ZipGuard {

  private long inflated;

  private ZipGuard() {}

  static void check(byte[] file) {
    List<ZipArchiveEntry> entries;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      entries = Collections.list(zip.getEntries());
      checkNames(entries);
      ZipGuard guard = new ZipGuard();
      for (ZipArchiveEntry entry : entries) {
        guard.checkContent(zip, entry);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refused("intake.fileTruncated");
    }
  }

  private static void checkNames(List<ZipArchiveEntry> entries) {
    if (entries.size() > Limits.ENTRIES) {
      throw new Refused("intake.fileBomb");
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw new Refused("intake.fileDoubledPart");
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new Refused("intake.fileEncrypted");
      }
    }
    if (!names.contains("[content_types].xml")
        || names.stream().noneMatch(n -> n.matches("xl/workbook.*\\.xml"))) {
      throw new Refused("intake.fileNotExcel");
    }
  }

  private void checkContent(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      inflate(in, entry);
    }
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
        SheetGuard.check(in);
      }
    }
  }

  private void inflate(InputStream in, ZipArchiveEntry entry) throws IOException {
    boolean isStrings = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
    long compressed = Math.max(1, entry.getCompressedSize());
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      inflated += read;
      sum.update(buffer, 0, read);
      if (inflated > Limits.INFLATED_BYTES
          || isStrings && size > Limits.SHARED_STRINGS_BYTES
          || size > Limits.RATIO_FROM_BYTES && size / compressed > Limits.RATIO) {
        throw new Refused("intake.fileBomb");
      }
    }
    if (entry.getCrc() != -1 && sum.getValue() != entry.getCrc()) {
      throw new Refused("intake.fileTruncated");
    }
  }
}
