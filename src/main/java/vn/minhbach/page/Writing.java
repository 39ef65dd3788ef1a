package vn.minhbach.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** How pages write money, days, moments and units: {@code ${@writing.dong(1500000)}}. */
@Component("writing")
public class Writing {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Units units;
  private final Officers officers;
  private final MessageSource texts;
  private final Clock clock;

  Writing(Units units, Officers officers, MessageSource texts, Clock clock) {
    this.units = units;
    this.officers = officers;
    this.texts = texts;
    this.clock = clock;
  }

  /** The text in the reader's language. */
  public String text(MessageSourceResolvable text) {
    return texts.getMessage(text, LocaleContextHolder.getLocale());
  }

  /** As {@code 1.500.000 đ}. */
  public String dong(long amount) {
    return new Dong(amount).toString();
  }

  /** As {@code 12.345}. */
  public String number(long count) {
    String written = new Dong(count).toString();
    return written.substring(0, written.length() - "\u00a0đ".length());
  }

  /** As {@code 17/08/2021}; empty for null. */
  public String day(LocalDate day) {
    return day == null ? "" : new Day(day).toString();
  }

  /**
   * As {@code 07:30 17/08/2021}; the day alone where no more than it is known, which is kept as its
   * first moment; empty for null.
   *
   * @param micros microseconds UTC
   */
  public String moment(Long micros) {
    if (micros == null) {
      return "";
    }
    ZonedDateTime at = Micros.toInstant(micros).atZone(clock.getZone());
    return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day(at.toLocalDate()) : at.format(MOMENT);
  }

  /** The officer's name, as {@code Trần Thu Hà}, or the user name where none is known. */
  public String officer(String user) {
    return officers.name(user);
  }

  /** The names of those officers, joined by commas. */
  public String officers(Collection<String> users) {
    return users.stream().map(officers::name).collect(Collectors.joining(", "));
  }

  /** The unit's name inside a sentence, as {@code phường Giang Biên}, or the code itself. */
  public String unitInSentence(String code) {
    return units.find(new UnitCode(code)).map(Unit::inSentence).orElse(code);
  }

  /** The unit's name, or the code itself when there is no such unit. */
  public String unit(String code) {
    return units.find(new UnitCode(code)).map(Unit::name).orElse(code);
  }
}
