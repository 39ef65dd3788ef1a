package vn.minhbach.registry.reference;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.registry.Register;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** The registers of other offices: which are loaded, since when, and a new file for one of them. */
@OfficePage(
    roles = Role.administrator,
    menu = "/administration/registers",
    label = "administration.page.registers",
    order = 820)
class RegistersPage {

  private final RegisterLoading loading;

  RegistersPage(RegisterLoading loading) {
    this.loading = loading;
  }

  @GetMapping("/administration/registers")
  String list(Model model) {
    Map<Register, LoadedRegister> loaded = new EnumMap<>(Register.class);
    loading.loaded().forEach(register -> loaded.put(register.name(), register));
    model.addAttribute("registers", Register.values());
    model.addAttribute("loaded", loaded);
    return "administration/registers";
  }

  @PostMapping("/administration/registers")
  String load(
      @RequestParam String register, @RequestParam MultipartFile file, RedirectAttributes next)
      throws IOException {
    Register into =
        Register.named(register)
            .orElseThrow(() -> new Refused("registry.unknownRegister", register));
    byte[] bytes = file.getBytes();
    RegisterLoading.Loaded loaded = loading.load(into, bytes, Sha256.hex(bytes));
    String text = loaded.isRepeated() ? "registry.registerRepeated" : "registry.registerLoaded";
    Done.tell(next, text, loaded.register().lineCount());
    return "redirect:/administration/registers";
  }
}
