package vn.minhbach;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** Tells whoever starts the demonstration where to go and as whom. */
@Component
@Profile("demo")
class Greeting {

  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
  private static final UnitCode[] SHOWN = {
    new UnitCode("00121"), new UnitCode("004"), new UnitCode("01")
  };

  private final Officers officers;
  private int port;

  Greeting(Officers officers) {
    this.officers = officers;
  }

  @EventListener
  void listensOn(WebServerInitializedEvent server) {
    port = server.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    String office = "http://localhost:" + port;
    LOG.info(
        """

        Minh Bạch - bản trình diễn - sẵn sàng
          Tasklist (việc cần làm)   {}/camunda/app/tasklist/
          Danh sách niêm yết        {}/public/lists
          API                       {}/api-docs
        Cán bộ trình diễn: tên đăng nhập và mật khẩu trong seeds/demo/officers.csv, ví dụ
        {}\
        """,
        office,
        office,
        office,
        Stream.of(SHOWN).flatMap(this::names).collect(Collectors.joining("\n")));
  }

  private Stream<String> names(UnitCode unit) {
    return Stream.of(Role.values())
        .flatMap(role -> officers.holding(role, unit).stream().map(officer -> line(officer, role)));
  }

  private static String line(Officer officer, Role role) {
    return "  %-20s %s".formatted(officer.user(), role);
  }
}
