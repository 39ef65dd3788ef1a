package vn.minhbach.registry.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.registry.Register;
import vn.minhbach.registry.RegisterMatch;
import vn.minhbach.registry.Registers;
import vn.minhbach.registry.identity.Identity;

/** Registers without a database. */
public final class RegistersInMemory implements Registers {

  private final List<RegisterEntry> entries = new ArrayList<>();

  public RegistersInMemory() {}

  /** The registers of {@code seeds/demo/registers}. */
  public static RegistersInMemory ofDemo() {
    RegistersInMemory registers = new RegistersInMemory();
    for (Register register : Register.values()) {
      try (InputStream file =
          RegistersInMemory.class.getResourceAsStream(
              "/seeds/demo/registers/" + register + ".csv")) {
        registers.load(register, file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return registers;
  }

  public RegistersInMemory with(Register register, String csv) {
    load(register, csv.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private void load(Register register, byte[] csv) {
    entries.addAll(RegisterFile.read(register, csv));
  }

  @Override
  public List<List<RegisterMatch>> matches(List<Identity> people) {
    RegisterMatching matching =
        new RegisterMatching(entries.stream().filter(RegisterEntry::isActive).toList());
    return people.stream().map(matching::of).toList();
  }

  @Override
  public List<String> versions() {
    return List.of();
  }

  @Override
  public List<Register> missing() {
    return List.of();
  }
}
