package vn.minhbach.registry.reference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterLoaded;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** Replaces what a register holds by the content of a file, whole or not at all. */
@Component
class RegisterLoading {

  /** A register is the whole city's: no ward or district replaces it for the others. */
  private static final UnitCode CITY = new UnitCode(Units.CITY);

  private final RegisterMapper registers;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisterLoading(
      RegisterMapper registers,
      CurrentOfficer officers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.registers = registers;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What became of a file; {@code isRepeated} when the register held it already and nothing was
   * done.
   */
  record Loaded(LoadedRegister register, boolean isRepeated) {}

  @Transactional
  Loaded load(Register register, byte[] file, String sha256) {
    Actor actor = officers.require().as(Role.administrator, CITY);
    List<RegisterEntry> entries = RegisterFile.read(register, file);
    registers.lock(register);
    LoadedRegister before = find(register);
    if (before.sha256().equals(sha256)) {
      return new Loaded(before, true);
    }
    registers.clear(register);
    Chunks.of(entries, Chunks.ROWS).forEach(registers::insert);
    Instant now = clock.instant();
    registers.save(
        new LoadedRegister(register, sha256, entries.size(), Micros.of(now), actor.officer()));
    events.publishEvent(
        new RegisterLoaded(
            "register:" + register, actor, now, register.name(), entries.size(), sha256));
    return new Loaded(find(register), false);
  }

  /** The registers that were loaded. */
  @Transactional(readOnly = true)
  List<LoadedRegister> loaded() {
    officers.require().areaAs(Role.administrator, Role.labourOfficer);
    return registers.registers().stream().filter(register -> !register.sha256().isEmpty()).toList();
  }

  private LoadedRegister find(Register register) {
    return registers.registers().stream()
        .filter(r -> r.name() == register)
        .findFirst()
        .orElseThrow();
  }
}
