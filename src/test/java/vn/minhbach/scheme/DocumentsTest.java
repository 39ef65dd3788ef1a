package vn.minhbach.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private final List<Document> documents = Document.all();

  @Test
  void the_five_source_documents_are_there_with_the_day_of_their_signing() {
    Map<String, LocalDate> signed =
        documents.stream()
            .collect(Collectors.toMap(Document::number, Document::date, (one, same) -> one));

    assertThat(signed)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "414-CV/QU", LocalDate.of(2021, 7, 30),
                "10-CT/HU", LocalDate.of(2021, 9, 2),
                "2771/UBND-KGVX", LocalDate.of(2021, 8, 24),
                "428-TB/QU", LocalDate.of(2021, 7, 19),
                "05-CT/TU", LocalDate.of(2021, 7, 30)));
  }

  @Test
  void one_document_has_one_number_issuer_date_and_title() {
    assertThat(
            documents.stream()
                .map(d -> d.document() + d.number() + d.issuer() + d.date() + d.title())
                .distinct())
        .hasSize(5);
  }

  @Test
  void every_place_where_a_demand_is_said_to_be_met_exists() {
    assertThat(
            documents.stream()
                .flatMap(d -> d.metBy().stream())
                .filter(DocumentsTest::isPath)
                .distinct())
        .isNotEmpty()
        .allMatch(path -> Files.exists(Path.of(path)));
  }

  @Test
  void the_status_says_what_the_places_say() {
    assertThat(documents).allSatisfy(d -> assertThat(d.status()).isEqualTo(statusOf(d)));
  }

  private static Document.Status statusOf(Document document) {
    if (document.metBy().stream().noneMatch(DocumentsTest::isPath)) {
      return Document.Status.OPEN;
    }
    return document.metBy().stream().allMatch(DocumentsTest::isPath)
        ? Document.Status.MET
        : Document.Status.PARTLY;
  }

  private static boolean isPath(String place) {
    return !place.startsWith(Document.STILL_TO_DO);
  }
}
