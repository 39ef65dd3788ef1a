package vn.minhbach.audit.log;

import java.util.Map;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells whoever starts the office why its log does not let it run, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogRefusal extends AbstractFailureAnalyzer<LogRefused> {

  private static final String RESTORE =
      "Cơ sở dữ liệu có thể vừa được khôi phục từ bản sao lưu cũ. Đề nghị khôi phục bản sao lưu mới hơn;"
          + " không xóa tệp nhật ký để khởi động. Liên hệ người quản trị hệ thống và Ban Thường trực"
          + " Ủy ban MTTQ giữ khóa chứng kiến.";

  private static final Map<String, String> WHY =
      Map.of(
          "keyDiffers",
          "Khóa ký tại %s không phải khóa mà nhật ký trong cơ sở dữ liệu đã dùng từ đầu.",
          "behind",
          "Nhật ký trong cơ sở dữ liệu có %d bản ghi, ít hơn %d bản ghi đã công bố.",
          "behindWitness",
          "Nhật ký trong cơ sở dữ liệu có %d bản ghi, ít hơn %d bản ghi đã được chứng kiến.",
          "differs",
          "Nhật ký đã công bố (%d bản ghi) khác với cơ sở dữ liệu.",
          "differsFromWitness",
          "Nhật ký đã công bố khác với %d bản ghi đã được chứng kiến.",
          "keyMissing",
          "Không thấy khóa ký nhật ký tại %s, trong khi nhật ký đã có bản ghi.",
          "keyOfAnother",
          "Khóa ký tại %s mang tên %s, còn nhật ký mang tên %s.",
          "notOurs",
          "Điểm chốt của nhật ký không mang chữ ký của khóa đang dùng.");

  @Override
  protected FailureAnalysis analyze(Throwable failure, LogRefused cause) {
    return new FailureAnalysis(
        "Minh Bạch không khởi động được. " + WHY.get(cause.code()).formatted(cause.said()),
        RESTORE,
        cause);
  }
}
