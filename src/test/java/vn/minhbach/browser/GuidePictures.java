package vn.minhbach.browser;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The pictures of the guide under docs/: those pictures of the browser tests that a page of it
 * shows, small enough to keep. With {@code -Dguide} the browser tests renew them.
 */
final class GuidePictures {

  static final Path GUIDE = Path.of("docs", "huong-dan");
  static final Path PICTURES = Path.of("docs", "images", "guide");

  private static final Pattern SHOWN = Pattern.compile("images/guide/([\\w-]+)\\.png");
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 900;
  private static final int COLOURS = 64;

  private GuidePictures() {}

  /** Copies pictures that were taken before. Arguments: folders, the first of which has a say. */
  public static void main(String[] folders) {
    for (String picture : shown().keySet()) {
      Stream.of(folders)
          .map(folder -> Path.of(folder, picture + ".png"))
          .filter(Files::exists)
          .findFirst()
          .ifPresent(taken -> write(taken, picture));
    }
    System.exit(0);
  }

  /** A picture has been taken. */
  static void taken(String picture, Path file) {
    if (System.getProperty("guide") != null && shown().containsKey(picture)) {
      write(file, picture);
    }
  }

  /** The pictures that the guide shows, each with the pages on which it stands. */
  static Map<String, Set<String>> shown() {
    Map<String, Set<String>> shown = new TreeMap<>();
    try (Stream<Path> pages = Files.list(GUIDE)) {
      for (Path page : pages.toList()) {
        Matcher picture = SHOWN.matcher(Files.readString(page));
        while (picture.find()) {
          shown
              .computeIfAbsent(picture.group(1), p -> new TreeSet<>())
              .add(page.getFileName().toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown;
  }

  private static void write(Path file, String picture) {
    try {
      Files.createDirectories(PICTURES);
      BufferedImage small = small(ImageIO.read(file.toFile()));
      ImageIO.write(small, "png", PICTURES.resolve(picture + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not wider than a page of the guide, the top of what is long, few colours. */
  private static BufferedImage small(BufferedImage whole) {
    int width = Math.min(WIDTH, whole.getWidth());
    double scale = (double) width / whole.getWidth();
    int shown = Math.min(whole.getHeight(), (int) (HEIGHT / scale));
    BufferedImage smooth =
        new BufferedImage(width, (int) (shown * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = smooth.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(
        whole.getSubimage(0, 0, whole.getWidth(), shown), 0, 0, width, smooth.getHeight(), null);
    pen.dispose();
    return inFewColours(smooth);
  }

  /** Each point in the nearest of those colours that the picture has most. */
  private static BufferedImage inFewColours(BufferedImage all) {
    int[] points = all.getRGB(0, 0, all.getWidth(), all.getHeight(), null, 0, all.getWidth());
    int[] palette =
        IntStream.of(points)
            .boxed()
            .collect(Collectors.groupingBy(p -> p & 0xf8f8f8, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
            .limit(COLOURS)
            .mapToInt(colour -> colour.getKey() | 0x040404)
            .toArray();
    BufferedImage few =
        new BufferedImage(
            all.getWidth(),
            all.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < points.length; i++) {
      int place = nearest.computeIfAbsent(points[i], p -> nearest(p, palette));
      few.getRaster().setSample(i % all.getWidth(), i / all.getWidth(), 0, place);
    }
    return few;
  }

  private static int nearest(int point, int[] palette) {
    return IntStream.range(0, palette.length)
        .boxed()
        .min(Comparator.comparingInt(place -> distance(point, palette[place])))
        .orElseThrow();
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
