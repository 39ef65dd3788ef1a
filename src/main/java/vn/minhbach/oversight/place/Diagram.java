package vn.minhbach.oversight.place;

import java.util.List;

/** A model as it was laid out, in the order in which it is painted. */
record Diagram(int width, int height, List<Shape> shapes, List<Flow> flows) {}
