package vn.minhbach;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells whoever starts the office in their own language that its port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
    return new FailureAnalysis(
        "Minh Bạch không khởi động được: cổng %d đang được chương trình khác dùng."
            .formatted(cause.getPort()),
        "Có thể Minh Bạch đang chạy sẵn trên máy này. Đề nghị dừng chương trình đang dùng cổng đó, hoặc"
            + " chọn cổng khác, ví dụ --server.port=8081.",
        cause);
  }
}
