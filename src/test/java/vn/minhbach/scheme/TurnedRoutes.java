package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** Has the lists of a scheme posted at another moment, until it is closed. */
public final class TurnedRoutes implements AutoCloseable {

  private final PostingRoutes routes;
  private final Object before;

  private TurnedRoutes(PostingRoutes routes) {
    this.routes = routes;
    this.before = ReflectionTestUtils.getField(routes, "routes");
  }

  public static TurnedRoutes to(
      PostingRoutes routes, String scheme, LocalDate day, PostingRoute.Moment posted) {
    TurnedRoutes turned = new TurnedRoutes(routes);
    PostingRoute now = routes.inForce(scheme, day);
    List<PostingRoute> rows = new ArrayList<>();
    rows.add(
        new PostingRoute(
            scheme,
            now.validFrom(),
            posted,
            now.onWeb(),
            now.reveals(),
            now.publicTitle(),
            now.places(),
            now.workingDays(),
            now.act(),
            now.article(),
            now.certainty(),
            now.isDefault(),
            now.note()));
    ReflectionTestUtils.setField(routes, "routes", rows);
    return turned;
  }

  @Override
  public void close() {
    ReflectionTestUtils.setField(routes, "routes", before);
  }
}
