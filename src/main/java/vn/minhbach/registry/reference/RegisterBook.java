package vn.minhbach.registry.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.Registers;
import vn.minhbach.registry.identity.Identity;
import vn.minhbach.shared.Chunks;

/** The registers in the database. */
@Component
class RegisterBook implements Registers {

  private final RegisterMapper registers;

  RegisterBook(RegisterMapper registers) {
    this.registers = registers;
  }

  @Override
  public List<List<RegisterMatch>> matches(List<Identity> people) {
    List<RegisterEntry> entries = new ArrayList<>();
    List<String> numbers =
        people.stream().flatMap(p -> RegisterMatching.numbers(p).stream()).distinct().toList();
    for (List<String> chunk : Chunks.of(numbers, Chunks.VALUES)) {
      entries.addAll(registers.byNumber(chunk));
      entries.addAll(registers.byOldNumber(chunk));
    }
    List<String> keys =
        people.stream().flatMap(p -> RegisterMatching.dayKeys(p).stream()).distinct().toList();
    for (List<String> chunk : Chunks.of(keys, Chunks.VALUES)) {
      entries.addAll(registers.byDayKey(chunk));
    }
    RegisterMatching matching = new RegisterMatching(entries);
    return people.stream().map(matching::of).toList();
  }

  @Override
  public List<String> versions() {
    return loaded().stream().map(register -> register.name() + ":" + register.sha256()).toList();
  }

  @Override
  public List<Register> missing() {
    Set<Register> missing = EnumSet.allOf(Register.class);
    loaded().forEach(register -> missing.remove(register.name()));
    return List.copyOf(missing);
  }

  private List<LoadedRegister> loaded() {
    return registers.registers().stream().filter(register -> !register.sha256().isEmpty()).toList();
  }
}
