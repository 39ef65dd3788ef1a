package vn.minhbach.verification.list;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.minhbach.intake.find.OpenWish;
import vn.minhbach.intake.find.OpenWish.Order;
import vn.minhbach.intake.find.OpenWish.Show;

/**
 * What an officer has chosen to see of the work list; it stands in the address, and nothing of it
 * is personal.
 *
 * @param tick whether the boxes of all cases without open doubts come ticked
 */
record WorkQuery(
    @Size(max = 20) String scheme,
    @Size(max = 100) String neighbourhood,
    Show show,
    Order order,
    Boolean tick,
    Integer page) {

  static final String PATH = "/verification";

  WorkQuery {
    scheme = blankAsNull(scheme);
    neighbourhood = blankAsNull(neighbourhood);
    show = show == null ? Show.ALL : show;
    order = order == null ? Order.NAME : order;
    tick = tick != null && tick;
    page = page == null ? 1 : page;
  }

  OpenWish wish(long overdueBefore) {
    return new OpenWish(scheme, neighbourhood, show, order, overdueBefore);
  }

  public boolean isWaiting() {
    return show == Show.WAITING;
  }

  /** The address of this list's first page. */
  public String link() {
    return link(show);
  }

  /** The address of the same with another part of the cases. */
  public String link(Show part) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(PATH).queryParam("show", part);
    if (scheme != null) {
      link.queryParam("scheme", "{scheme}");
    }
    if (neighbourhood != null) {
      link.queryParam("neighbourhood", "{neighbourhood}");
    }
    if (order != Order.NAME) {
      link.queryParam("order", order);
    }
    return link.encode()
        .buildAndExpand(
            Map.of(
                "scheme", scheme == null ? "" : scheme,
                "neighbourhood", neighbourhood == null ? "" : neighbourhood))
        .toUriString();
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
