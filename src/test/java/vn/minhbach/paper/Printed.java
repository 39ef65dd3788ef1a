package vn.minhbach.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed paper as a reader has it: the words of each page, its letters, its pictures. */
public final class Printed {

  private static final int DPI = 80;

  private final byte[] bytes;
  private final List<String> pages = new ArrayList<>();
  private final Set<String> fonts = new TreeSet<>();
  private final Set<String> notEmbedded = new TreeSet<>();

  private Printed(byte[] bytes) {
    this.bytes = bytes;
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      for (int page = 1; page <= paper.getNumberOfPages(); page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(reader.getText(paper).replaceAll("\\s+", " ").strip());
      }
      for (PDPage page : paper.getPages()) {
        readFonts(page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Printed of(byte[] bytes) {
    return new Printed(bytes);
  }

  private void readFonts(PDPage page) throws IOException {
    for (COSName name : page.getResources().getFontNames()) {
      PDFont font = page.getResources().getFont(name);
      fonts.add(font.getName());
      if (!font.isEmbedded()) {
        notEmbedded.add(font.getName());
      }
    }
  }

  /** All words in one line, a space between any two. */
  public String text() {
    return String.join(" ", pages);
  }

  public List<String> pages() {
    return pages;
  }

  public Set<String> fonts() {
    return fonts;
  }

  public Set<String> notEmbedded() {
    return notEmbedded;
  }

  /** Puts pictures of the first pages and the last under target/papers, to be looked at. */
  public Printed look(String name) {
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      Path folder = Files.createDirectories(Path.of("target/papers"));
      Files.write(folder.resolve(name + ".pdf"), bytes);
      PDFRenderer printer = new PDFRenderer(paper);
      int last = paper.getNumberOfPages() - 1;
      for (int page : new TreeSet<>(List.of(0, Math.min(last, 1)))) {
        save(printer.renderImageWithDPI(page, DPI), folder.resolve(name + "-" + (page + 1)));
      }
      if (last > 1) {
        save(printer.renderImageWithDPI(last, DPI), folder.resolve(name + "-last"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static void save(BufferedImage picture, Path file) throws IOException {
    ImageIO.write(picture, "png", Path.of(file + ".png").toFile());
  }
}
