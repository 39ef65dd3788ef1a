package vn.minhbach.intake.staging;

import java.util.regex.Pattern;

/** Keeps of a file's name what an office may safely show again. */
public final class FileNames {

  private static final int LONGEST = 200;
  private static final Pattern FOLDER = Pattern.compile("(?s).*[/\\\\]");

  /** What controls a terminal or a page, or turns the direction of writing. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private FileNames() {}

  /** The name alone; of one that is very long its end, which tells the kind of file. */
  public static String clean(String sent) {
    String bare = FOLDER.matcher(sent == null ? "" : sent).replaceFirst("");
    String name = HIDDEN.matcher(bare).replaceAll("").strip();
    if (name.length() <= LONGEST) {
      return name;
    }
    int from = name.length() - LONGEST;
    return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
  }
}
