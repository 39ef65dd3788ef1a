package vn.minhbach.oversight.place;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a model from one thing to another.
 *
 * @param points as SVG writes them
 */
record Flow(String from, String to, String points, List<Shape.Word> words) {

  int lowest() {
    return Arrays.stream(points.split(" "))
        .mapToInt(point -> Integer.parseInt(point.substring(point.indexOf(',') + 1)))
        .max()
        .orElse(0);
  }
}
