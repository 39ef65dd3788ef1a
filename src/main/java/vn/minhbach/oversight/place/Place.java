package vn.minhbach.oversight.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A process with the place of one case, sitting, posting, dossier or run in it. */
record Place(Diagram diagram, Map<String, Boolean> been) {

  private static final int CLOSE = 1180;
  private static final Set<String> STAGES = Set.of("stage");

  static Place of(Diagram diagram, List<Been> steps) {
    Map<String, Boolean> been =
        steps.stream().collect(Collectors.toMap(Been::activity, Been::isOver));
    Passage.of(diagram, been);
    return new Place(diagram, been);
  }

  /** {@code here}, {@code passed}, or empty where it has not been. */
  public String mark(String id) {
    Boolean over = been.get(id);
    return over == null ? "" : over ? "passed" : "here";
  }

  /** Whether the process must have gone along this line: no other way leads on. */
  public boolean isGone(Flow flow) {
    return been.containsKey(flow.from())
        && been.containsKey(flow.to())
        && diagram.flows().stream()
            .filter(other -> other.from().equals(flow.from()) && !other.equals(flow))
            .noneMatch(other -> been.containsKey(other.to()));
  }

  /** Where it stands, in the words of the picture: its stage, or what is done in it. */
  public List<Shape> where() {
    List<Shape> stage = stages().stream().filter(shape -> "here".equals(mark(shape.id()))).toList();
    return stage.isEmpty() || stages().size() == 1
        ? here().stream().filter(shape -> !shape.isWait()).toList()
        : stage;
  }

  /** What it waits for, as {@link #here()}; empty while somebody has something to do. */
  public List<Shape> waits() {
    return here().stream().filter(Shape::isWait).toList();
  }

  /** The mark that points at a thing of the picture. */
  public Pin pin(Shape shape) {
    return Pin.at(shape, diagram);
  }

  /** Where it stands now: the innermost things only; after its end, the end that it reached. */
  public List<Shape> here() {
    List<Shape> open =
        diagram.shapes().stream()
            .filter(shape -> "here".equals(mark(shape.id())) && !STAGES.contains(shape.kind()))
            .toList();
    return open.isEmpty() ? ends() : open;
  }

  private List<Shape> ends() {
    boolean isOver = !been.isEmpty() && been.values().stream().allMatch(over -> over);
    return isOver
        ? diagram.shapes().stream()
            .filter(shape -> "end".equals(shape.kind()) && been.containsKey(shape.id()))
            .max(Comparator.comparingInt(Shape::x))
            .stream()
            .toList()
        : List.of();
  }

  /** The stages in their order; empty for a process without. */
  public List<Shape> stages() {
    return diagram.shapes().stream()
        .filter(shape -> STAGES.contains(shape.kind()))
        .sorted(Comparator.comparingInt(Shape::x))
        .toList();
  }

  /** Whether the whole is too wide to be read at once. */
  public boolean isWide() {
    return diagram.width() > CLOSE + CLOSE / 2;
  }

  /** The part around the place, as SVG's viewBox. */
  public String close() {
    int x = here().stream().mapToInt(Shape::middleX).min().orElse(0) - CLOSE / 2;
    int left = Math.max(0, Math.min(x, diagram.width() - CLOSE));
    return "%d 0 %d %d".formatted(left, CLOSE, diagram.height());
  }

  public String whole() {
    return "0 0 %d %d".formatted(diagram.width(), diagram.height());
  }
}
