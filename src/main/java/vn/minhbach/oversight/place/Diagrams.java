package vn.minhbach.oversight.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads how the models of processes are laid out, so that they can be drawn without a script. */
@Component
class Diagrams {

  private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String WAY = "http://www.omg.org/spec/DD/20100524/DI";
  private static final int MARGIN = 20;
  private static final List<String> PAINTED =
      List.of("lane", "stage", "note", "task", "gateway", "event", "catch", "end");

  private final Map<String, Diagram> read = new ConcurrentHashMap<>();

  /** The model of this process, as {@code support-case}. */
  Diagram of(String process) {
    return read.computeIfAbsent(process, Diagrams::read);
  }

  private static Diagram read(String process) {
    try (InputStream in =
        new ClassPathResource("processes/" + process + ".bpmn").getInputStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return diagram(factory.newDocumentBuilder().parse(in));
    } catch (IOException | ParserConfigurationException | SAXException broken) {
      throw new IllegalStateException(process, broken);
    }
  }

  private static Diagram diagram(Document model) {
    Map<String, Element> elements = new HashMap<>();
    for (Element element : all(model.getElementsByTagNameNS(MODEL, "*"))) {
      elements.put(element.getAttribute("id"), element);
    }
    List<Shape> shapes = new ArrayList<>();
    for (Element drawn : all(model.getElementsByTagNameNS(DI, "BPMNShape"))) {
      shapes.add(shape(drawn, elements.get(drawn.getAttribute("bpmnElement"))));
    }
    shapes.sort(Comparator.comparingInt(shape -> PAINTED.indexOf(shape.kind())));
    List<Flow> flows = new ArrayList<>();
    for (Element drawn : all(model.getElementsByTagNameNS(DI, "BPMNEdge"))) {
      flows.add(flow(drawn, elements.get(drawn.getAttribute("bpmnElement"))));
    }
    return new Diagram(
        shapes.stream().mapToInt(s -> s.x() + s.width()).max().orElse(0) + MARGIN,
        Math.max(
                shapes.stream().mapToInt(s -> s.y() + s.height()).max().orElse(0) + MARGIN,
                flows.stream().mapToInt(Flow::lowest).max().orElse(0))
            + MARGIN,
        shapes,
        flows);
  }

  private static Shape shape(Element drawn, Element element) {
    Element bounds = first(drawn, DC, "Bounds");
    Element label = first(drawn, DI, "BPMNLabel");
    String kind = kind(element.getLocalName());
    String name =
        kind.equals("note") ? element.getTextContent().strip() : element.getAttribute("name");
    int x = number(bounds, "x");
    int y = number(bounds, "y");
    int width = number(bounds, "width");
    int height = number(bounds, "height");
    List<Shape.Word> words =
        switch (kind) {
          case "stage" -> Labels.top(name, x, y, width);
          case "task", "note" -> Labels.middle(name, x, y, width, height);
          case "lane" -> List.of();
          default -> label == null ? List.of() : written(name, label);
        };
    return new Shape(element.getAttribute("id"), kind, name, x, y, width, height, words);
  }

  private static Flow flow(Element drawn, Element element) {
    StringBuilder points = new StringBuilder();
    for (Element point : all(drawn.getElementsByTagNameNS(WAY, "waypoint"))) {
      points.append(number(point, "x")).append(',').append(number(point, "y")).append(' ');
    }
    Element label = first(drawn, DI, "BPMNLabel");
    return new Flow(
        element.getAttribute("sourceRef"),
        element.getAttribute("targetRef"),
        points.toString().strip(),
        label == null ? List.of() : written(element.getAttribute("name"), label));
  }

  private static List<Shape.Word> written(String name, Element label) {
    Element bounds = first(label, DC, "Bounds");
    return Labels.top(
        name, number(bounds, "x"), number(bounds, "y") - Labels.LINE / 2, number(bounds, "width"));
  }

  private static String kind(String element) {
    return switch (element) {
      case "startEvent" -> "event";
      case "endEvent" -> "end";
      case "intermediateCatchEvent", "boundaryEvent" -> "catch";
      case "exclusiveGateway", "parallelGateway" -> "gateway";
      case "subProcess" -> "stage";
      case "participant", "lane" -> "lane";
      case "textAnnotation" -> "note";
      default -> "task";
    };
  }

  private static int number(Element element, String attribute) {
    return (int) Math.round(Double.parseDouble(element.getAttribute(attribute)));
  }

  private static Element first(Element in, String space, String name) {
    NodeList found = in.getElementsByTagNameNS(space, name);
    return found.getLength() == 0 ? null : (Element) found.item(0);
  }

  private static List<Element> all(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
