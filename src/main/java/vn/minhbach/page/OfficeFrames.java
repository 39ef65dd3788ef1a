package vn.minhbach.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Day;

/** Gives every page its frame: who is logged in, where to go, and that it is a demonstration. */
@ControllerAdvice(name = "officeFrames", annotations = Controller.class)
public class OfficeFrames {

  private final Officers officers;
  private final Units units;
  private final OfficeMenu menu;
  private final MessageSource texts;
  private final Clock clock;
  private final boolean demo;

  OfficeFrames(
      Officers officers,
      Units units,
      OfficeMenu menu,
      MessageSource texts,
      Clock clock,
      Environment environment) {
    this.officers = officers;
    this.units = units;
    this.menu = menu;
    this.texts = texts;
    this.clock = clock;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @ModelAttribute("frame")
  OfficeFrame frame(HttpServletRequest request) {
    return Optional.ofNullable(request.getRemoteUser())
        .flatMap(officers::find)
        .map(officer -> of(officer, request))
        .orElseGet(() -> OfficeFrame.ofNobody(demo));
  }

  /** The frame of this request's page where no controller has asked for one: of an error. */
  public OfficeFrame here() {
    return frame(
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
  }

  private OfficeFrame of(Officer officer, HttpServletRequest request) {
    List<String> roles =
        officer.roles().stream()
            .sorted()
            .map(role -> texts.getMessage(role.word(), LocaleContextHolder.getLocale()))
            .toList();
    return new OfficeFrame(
        demo,
        officer.user(),
        roles,
        units.require(officer.unit()).name(),
        new Day(LocalDate.now(clock)).toString(),
        menu.of(officer, request));
  }
}
