package vn.minhbach.oversight.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mark that points at a thing in a picture: above it, else below it, else above its label,
 * where it covers no word and nothing else that is drawn.
 *
 * @param x of its tip and middle
 * @param tip where it points to
 * @param isAbove whether it points downwards
 */
record Pin(int x, int tip, boolean isAbove) {

  private static final int HALF = 11;
  private static final int HEIGHT = 21;
  private static final int GAP = 5;
  private static final List<String> AROUND = List.of("lane", "stage");

  static Pin at(Shape shape, Diagram diagram) {
    int upper = shape.words().stream().mapToInt(Shape.Word::top).min().orElse(shape.y());
    int lower = shape.words().stream().mapToInt(Shape.Word::bottom).max().orElse(shape.y());
    int end = shape.y() + shape.height();
    List<Pin> places =
        List.of(
            new Pin(shape.middleX(), shape.y() - GAP, true),
            new Pin(shape.middleX(), end + GAP, false),
            new Pin(shape.middleX(), Math.min(upper, shape.y()) - GAP, true),
            new Pin(shape.middleX(), Math.max(lower, end) + GAP, false));
    return places.stream().filter(pin -> pin.isFree(diagram)).findFirst().orElse(places.get(0));
  }

  /** Its corners as SVG writes them. */
  public String points() {
    int back = isAbove ? top() : bottom();
    return "%d,%d %d,%d %d,%d".formatted(x - HALF, back, x + HALF, back, x, tip);
  }

  int top() {
    return isAbove ? tip - HEIGHT : tip;
  }

  int bottom() {
    return isAbove ? tip : tip + HEIGHT;
  }

  boolean covers(int left, int top, int right, int bottom) {
    return x - HALF < right && left < x + HALF && top() < bottom && top < bottom();
  }

  boolean covers(Shape.Word word) {
    return covers(word.left(), word.top(), word.right(), word.bottom());
  }

  private boolean isFree(Diagram diagram) {
    boolean onShape =
        diagram.shapes().stream()
            .filter(shape -> !AROUND.contains(shape.kind()))
            .anyMatch(s -> covers(s.x(), s.y(), s.x() + s.width(), s.y() + s.height()));
    return top() > 0
        && bottom() < diagram.height()
        && !onShape
        && words(diagram).noneMatch(this::covers);
  }

  static Stream<Shape.Word> words(Diagram diagram) {
    return Stream.concat(
        diagram.shapes().stream().flatMap(shape -> shape.words().stream()),
        diagram.flows().stream().flatMap(flow -> flow.words().stream()));
  }
}
