package vn.minhbach.intake.staging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.minhbach.page.ShowsPersons;

/** Wards hand in their lists here and see what became of them. */
@RestController
class ListApi {

  private static final String MOST_ROWS = "5000";

  /**
   * @param status received while it waits to be checked; of a repeated file, what became of the
   *     first
   * @param repeated the same file had been handed in before, and nothing was opened
   */
  record Answer(long id, String status, boolean repeated, String message) {}

  private final Reception reception;
  private final ListViews views;
  private final MessageSource texts;

  ListApi(Reception reception, ListViews views, MessageSource texts) {
    this.reception = reception;
    this.views = views;
    this.texts = texts;
  }

  @PostMapping("/api/intake/lists")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Answer receive(
      @RequestParam MultipartFile file,
      @RequestParam String scheme,
      @RequestParam String unit,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
      Locale language)
      throws IOException {
    byte[] bytes = file.getBytes();
    Reception.Received received;
    try {
      received = reception.receive(bytes, file.getOriginalFilename(), scheme, unit, receivedOn);
    } catch (DuplicateKeyException sameFileAtTheSameMoment) {
      received = reception.receive(bytes, file.getOriginalFilename(), scheme, unit, receivedOn);
    }
    String key = received.isRepeated() ? "intake.listRepeated" : "intake.listReceived";
    String message = texts.getMessage(key, new Object[] {String.valueOf(received.id())}, language);
    return new Answer(received.id(), received.status(), received.isRepeated(), message);
  }

  @GetMapping("/api/intake/lists")
  List<ListView> all(Locale language) {
    return views.all(language);
  }

  @ShowsPersons
  @GetMapping("/api/intake/lists/{id}")
  ListView one(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") @Min(0) int page,
      @RequestParam(defaultValue = MOST_ROWS) @Min(1) @Max(5000) int size,
      Locale language) {
    return views.one(id, page, size, language);
  }
}
