package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What every model owes its readers, seen from its XML alone: names that speak, a drawing, an owner
 * for each task.
 */
class ModelHygieneTest {

  /** The one task that comes again, for what is left, without a new deadline. */
  private static final String SINCE_RELEASE =
      "${payout.settlementDueAt(execution.processBusinessKey)}";

  private static final String CAMUNDA_BPMN = "http://camunda.org/schema/1.0/bpmn";
  private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

  /** How Camunda's Modeler names what nobody named: {@code Activity_15x2r24}. */
  private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]+_[0-9a-z]{7}(_|$)");

  /** Tasks, events, gateways, sub-processes and calls: whatever a token can stand on. */
  private static final Predicate<String> FLOW_NODE =
      Pattern.compile(
              ".*[Tt]ask|(start|end|intermediate\\w+|boundary)Event|\\w+Gateway|subProcess|callActivity")
          .asMatchPredicate();

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.filter(f -> f.toString().matches(".*\\.(bpmn|dmn)")).sorted().toList();
    }
  }

  static List<Path> processes() throws IOException {
    return models().stream().filter(f -> f.toString().endsWith(".bpmn")).toList();
  }

  static List<Path> decisions() throws IOException {
    return models().stream().filter(f -> f.toString().endsWith(".dmn")).toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_id_is_generated_and_every_shape_is_named_after_what_it_shows(Path model) {
    assertThat(elements(model))
        .extracting(e -> e.getAttribute("id"))
        .noneMatch(GENERATED.asPredicate());
    assertThat(elements(model, "BPMNShape", "BPMNEdge"))
        .allMatch(e -> e.getAttribute("id").equals(e.getAttribute("bpmnElement") + "_di"));
    assertThat(elements(model, "DMNShape", "DMNEdge"))
        .allMatch(e -> e.getAttribute("id").equals(e.getAttribute("dmnElementRef") + "_di"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void a_process_is_called_like_its_file_and_keeps_its_history_and_its_version(Path model) {
    assertThat(elements(model, "process"))
        .singleElement()
        .satisfies(
            process -> {
              assertThat(process.getAttribute("id") + ".bpmn")
                  .isEqualTo(model.getFileName().toString());
              assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
              keepsItsHistoryAndVersion(process, CAMUNDA_BPMN);
            });
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_decision_is_called_like_its_file_and_keeps_its_history_and_its_version(Path model) {
    assertThat(elements(model, "decision"))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.getAttribute("id") + ".dmn")
                  .isEqualTo(model.getFileName().toString());
              keepsItsHistoryAndVersion(decision, CAMUNDA_DMN);
            });
    assertThat(elements(model, "decisionTable"))
        .noneMatch(e -> e.getAttribute("hitPolicy").equals("FIRST"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void every_flow_node_and_every_flow_is_drawn(Path model) {
    Set<String> flowNodes = ids(flowNodes(model), "id");
    assertThat(flowNodes).isNotEmpty();
    assertThat(idsOf(model, "bpmnElement", "BPMNShape")).containsAll(flowNodes);
    assertThat(idsOf(model, "bpmnElement", "BPMNEdge"))
        .containsAll(idsOf(model, "id", "sequenceFlow"));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void every_decision_is_drawn(Path model) {
    assertThat(idsOf(model, "dmnElementRef", "DMNShape"))
        .containsAll(idsOf(model, "id", "decision"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void flow_nodes_carry_the_flows_that_touch_them(Path model) {
    for (Element node : flowNodes(model).toList()) {
      String id = node.getAttribute("id");
      assertThat(texts(node, "incoming"))
          .as("incoming of %s", id)
          .isEqualTo(flows(model, "targetRef", id));
      assertThat(texts(node, "outgoing"))
          .as("outgoing of %s", id)
          .isEqualTo(flows(model, "sourceRef", id));
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void every_user_task_has_somebody_who_does_it_a_form_and_a_due_date(Path model) {
    assertThat(elements(model, "userTask"))
        .allSatisfy(
            task -> {
              String who = camunda(task, "candidateGroups") + camunda(task, "assignee");
              assertThat(who).as("who does %s", task.getAttribute("id")).isNotEmpty();
              String form = camunda(task, "formKey");
              assertThat(form).matches("embedded:deployment:forms/[a-z]+-\\w+\\.html");
              assertThat(Path.of(form.replace("embedded:deployment:", ""))).exists();
              assertThat(camunda(task, "dueDate"))
                  .isIn("${deadlines.of('" + task.getAttribute("id") + "')}", SINCE_RELEASE);
            });
  }

  /**
   * A refusal by the domain must roll the completed task back: that holds only without an
   * asynchronous boundary.
   */
  @ParameterizedTest
  @MethodSource("processes")
  void nothing_is_asynchronous_but_the_conclusion_of_a_sitting(Path model) {
    assertThat(elements(model))
        .filteredOn(e -> !(camunda(e, "asyncBefore") + camunda(e, "asyncAfter")).isEmpty())
        .extracting(e -> e.getAttribute("id"))
        .isSubsetOf("concludeSitting");
  }

  private static void keepsItsHistoryAndVersion(Element element, String namespace) {
    assertThat(element.getAttributeNS(namespace, "historyTimeToLive")).matches("P\\d+D");
    assertThat(element.getAttributeNS(namespace, "versionTag")).isNotEmpty();
  }

  private static String camunda(Element element, String name) {
    return element.getAttributeNS(CAMUNDA_BPMN, name);
  }

  private static Set<String> flows(Path model, String end, String node) {
    return elements(model, "sequenceFlow").stream()
        .filter(f -> f.getAttribute(end).equals(node))
        .map(f -> f.getAttribute("id"))
        .collect(Collectors.toSet());
  }

  private static Set<String> texts(Element parent, String child) {
    return stream(parent.getChildNodes())
        .filter(e -> e.getLocalName().equals(child))
        .map(e -> e.getTextContent().strip())
        .collect(Collectors.toSet());
  }

  private static Set<String> idsOf(Path model, String attribute, String... names) {
    return ids(elements(model, names).stream(), attribute);
  }

  private static Set<String> ids(Stream<Element> elements, String attribute) {
    return elements.map(e -> e.getAttribute(attribute)).collect(Collectors.toSet());
  }

  private static Stream<Element> flowNodes(Path model) {
    return elements(model).stream().filter(e -> FLOW_NODE.test(e.getLocalName()));
  }

  /** All elements of these local names, in any namespace; all elements where no name is given. */
  private static List<Element> elements(Path model, String... names) {
    Set<String> wanted = Set.of(names);
    return stream(parse(model).getElementsByTagNameNS("*", "*"))
        .filter(e -> wanted.isEmpty() || wanted.contains(e.getLocalName()))
        .toList();
  }

  private static Stream<Element> stream(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Document parse(Path model) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(model.toFile());
    } catch (Exception e) {
      throw new IllegalStateException(model + " is no XML", e);
    }
  }
}
