package vn.minhbach.oversight.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import vn.minhbach.access.Role;
import vn.minhbach.audit.log.LogExport;
import vn.minhbach.page.OfficePage;

/**
 * Everything that a monitor takes away to check it elsewhere. Only for monitors: who serves the
 * machine has no business with everybody's trail.
 */
@OfficePage(roles = Role.monitor)
class ExportPage {

  private final LogDesk desk;
  private final LogExport export;

  ExportPage(LogDesk desk, LogExport export) {
    this.desk = desk;
    this.export = export;
  }

  @GetMapping("/oversight/log/export.zip")
  void export(HttpServletResponse response) throws IOException {
    long head = desk.take();
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"minhbach-nhat-ky-" + head + ".zip\"");
    export.write(response.getOutputStream());
  }
}
