package vn.minhbach.oversight.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills in what the engine's history leaves out: events and gateways between two things that a
 * process has reached were passed on the way.
 */
final class Passage {

  private static final List<String> BETWEEN = List.of("gateway", "event", "end");

  private Passage() {}

  static void of(Diagram diagram, Map<String, Boolean> been) {
    List<Shape> missing = new ArrayList<>();
    for (Shape shape : diagram.shapes()) {
      if (BETWEEN.contains(shape.kind()) && !been.containsKey(shape.id())) {
        missing.add(shape);
      }
    }
    boolean isFurther = true;
    while (isFurther) {
      List<Shape> found = missing.stream().filter(s -> wasPassed(s, diagram, been)).toList();
      found.forEach(shape -> been.put(shape.id(), true));
      missing.removeAll(found);
      isFurther = !found.isEmpty();
    }
  }

  private static boolean wasPassed(Shape shape, Diagram diagram, Map<String, Boolean> been) {
    List<Flow> in = diagram.flows().stream().filter(f -> f.to().equals(shape.id())).toList();
    List<Flow> out = diagram.flows().stream().filter(f -> f.from().equals(shape.id())).toList();
    boolean isLeft = out.stream().anyMatch(flow -> been.containsKey(flow.to()));
    boolean isReached = in.stream().anyMatch(flow -> Boolean.TRUE.equals(been.get(flow.from())));
    if (in.isEmpty()) {
      return isLeft;
    }
    if (out.isEmpty()) {
      return isReached && in.stream().allMatch(flow -> leadsHere(flow, diagram));
    }
    return isReached && isLeft;
  }

  /** Whether nothing else can follow what the flow comes from. */
  private static boolean leadsHere(Flow flow, Diagram diagram) {
    return diagram.flows().stream().filter(f -> f.from().equals(flow.from())).count() == 1;
  }
}
