package vn.minhbach.registry.reference;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.minhbach.registry.Register;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Takes in the registers of other offices as CSV files. */
@RestController
class RegisterApi {

  /**
   * A register as it stands now.
   *
   * @param rows people named in it
   * @param repeated whether the same file had been loaded before, so that nothing was done
   */
  record RegisterView(
      String name,
      int rows,
      String sha256,
      Instant loadedAt,
      String loadedBy,
      boolean repeated,
      String message) {}

  private final RegisterLoading loading;
  private final MessageSource texts;

  RegisterApi(RegisterLoading loading, MessageSource texts) {
    this.loading = loading;
    this.texts = texts;
  }

  @GetMapping("/api/registry/registers")
  List<RegisterView> list() {
    return loading.loaded().stream().map(register -> view(register, false, null)).toList();
  }

  /** Replaces the register's content; the same file again says so and changes nothing. */
  @PostMapping("/api/registry/registers/{name}")
  RegisterView load(@PathVariable String name, @RequestParam MultipartFile file, Locale language)
      throws IOException {
    Register register =
        Register.named(name).orElseThrow(() -> new Refused("registry.unknownRegister", name));
    byte[] bytes = file.getBytes();
    RegisterLoading.Loaded loaded = loading.load(register, bytes, Sha256.hex(bytes));
    String key = loaded.isRepeated() ? "registry.registerRepeated" : "registry.registerLoaded";
    Object[] counts = {loaded.register().lineCount()};
    return view(loaded.register(), loaded.isRepeated(), texts.getMessage(key, counts, language));
  }

  private static RegisterView view(LoadedRegister register, boolean repeated, String message) {
    Instant at = Micros.toInstant(register.loadedAt());
    return new RegisterView(
        register.name().name(),
        register.lineCount(),
        register.sha256(),
        at,
        register.loadedBy(),
        repeated,
        message);
  }
}
