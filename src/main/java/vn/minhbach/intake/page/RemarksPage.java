package vn.minhbach.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;

/** Gives the ward its own file back, with what was found beside each row. */
@OfficePage(roles = {Role.wardOfficer, Role.wardChair})
@ShowsPersons
class RemarksPage {

  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final OwnLists lists;
  private final Remarks remarks;

  RemarksPage(OwnLists lists, Remarks remarks) {
    this.lists = lists;
    this.remarks = remarks;
  }

  @GetMapping("/intake/lists/{id}/remarks.xlsx")
  ResponseEntity<byte[]> remarks(@PathVariable long id, Locale language) {
    ShownList list = lists.one(id);
    ContentDisposition name =
        ContentDisposition.attachment().filename(name(list), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(EXCEL)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(remarks.file(list, language));
  }

  /** As the ward called it; the number of the list tells versions apart. */
  private static String name(ShownList list) {
    String bare = list.fileName().replaceFirst("(?i)\\.xls[xm]$", "");
    return bare + " - ghi chú danh sách " + list.id() + ".xlsx";
  }
}
