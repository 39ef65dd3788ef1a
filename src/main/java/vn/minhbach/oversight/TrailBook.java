package vn.minhbach.oversight;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Gives the trail's entries to those who may see the unit whose stream it is. */
@Component
public class TrailBook {

  private final TrailMapper trails;
  private final CurrentOfficer officers;

  TrailBook(TrailMapper trails, CurrentOfficer officers) {
    this.trails = trails;
    this.officers = officers;
  }

  /**
   * A page of entries in order.
   *
   * @param stream as {@code case:00121-21-000042}, {@code list:17}, {@code run:00121-C21-0001}
   * @param page from 0
   * @throws Refused code {@code oversight.unknown} when there is no such stream
   */
  public List<TrailRow> page(String stream, int page, int size) {
    List<TrailRow> rows = trails.trail(stream, sight(stream), page * size, size);
    if (rows.isEmpty() && page == 0) {
      throw unknown(stream);
    }
    return rows;
  }

  /** How many entries the stream has. */
  public int count(String stream) {
    return trails.count(stream, sight(stream));
  }

  /** One entry; refuses as {@link #page} does. */
  public TrailRow entry(String stream, int number) {
    TrailRow row = trails.entry(stream, number, sight(stream));
    if (row == null) {
      throw unknown(stream + "/" + number);
    }
    return row;
  }

  /** As {@link #readable}, of a stream that has entries. */
  public UnitCode existing(String stream) {
    if (count(stream) == 0) {
      throw unknown(stream);
    }
    return readable(stream);
  }

  /** The unit whose stream it is, after the officer was found to be one of its readers. */
  public UnitCode readable(String stream) {
    officers.require().areaAs(Readers.ROLES);
    UnitCode unit = unitOf(stream);
    officers.require().asAny(unit, Readers.ROLES);
    return unit;
  }

  private Sight sight(String stream) {
    UnitCode unit = readable(stream);
    Officer officer = officers.require();
    return new Sight(unit.value(), officer.roles().contains(Role.monitor) ? officer.person() : "");
  }

  private UnitCode unitOf(String stream) {
    String number = stream.substring(stream.indexOf(':') + 1);
    if (stream.startsWith("case:")) {
      return new CaseNumber(number).ward();
    }
    if (stream.matches("list:\\d{1,18}")) {
      String unit = trails.unitOfList(Long.parseLong(number));
      if (unit == null) {
        throw unknown(stream);
      }
      return new UnitCode(unit);
    }
    if (!stream.matches(
        "(sitting|posting|objection|dossier|run|recommendation|sample):\\d{3,5}-[A-Z]\\d{2}-\\d{4}")) {
      throw unknown(stream);
    }
    return new UnitCode(number.substring(0, number.indexOf('-')));
  }

  private static Refused unknown(String stream) {
    return new Refused("oversight.unknown", stream.substring(stream.indexOf(':') + 1));
  }
}
