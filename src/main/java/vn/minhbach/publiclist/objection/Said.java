package vn.minhbach.publiclist.objection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.minhbach.shared.Sha256;

/**
 * What somebody says without logging in.
 *
 * @param form chance that the form had when it was opened; absent from a form that was made by hand
 * @param list public code of the list; absent for somebody who was refused
 * @param line number on the list of whom it is about
 * @param receipt code of the own application, of somebody who was refused
 */
record Said(
    @Size(max = 40) String form,
    @Size(max = 40) String list,
    @Min(1) @Max(100_000) Integer line,
    @NotNull Kind kind,
    @NotBlank @Size(min = 10, max = 5_000) String facts,
    @Size(max = 40) String receipt,
    @Size(max = 100) String name,
    @Size(max = 20) String phone) {

  /** The fields that cannot be taken, each as the key of what is said about its limits. */
  List<String> wrong(BindingResult errors) {
    return errors.getFieldErrors().stream()
        .map(FieldError::getField)
        .distinct()
        .sorted()
        .map(field -> "objection.public.wrong." + field)
        .toList();
  }

  /** Tells this form, filled in like this, from every other; null if nothing does. */
  String sentAs() {
    if (form == null || form.isBlank()) {
      return null;
    }
    return Sha256.hex(
        String.join("\n", form, list, "" + line, kind.name(), facts, receipt, name, phone));
  }
}
