package vn.minhbach.access.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;

/**
 * Staffs three districts for the demo, from {@code seeds/demo/officers.csv}; each user name is a
 * person of its own.
 */
@Component
@Profile("demo")
class DemoOfficers {

  /** Begins the hashes that {@code Passwords} reads in the demo profile alone. */
  static final String MARK = "{demo}";

  private final AccountMapper mapper;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DemoOfficers(AccountMapper mapper, ApplicationEventPublisher events, Clock clock) {
    this.mapper = mapper;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void load() {
    Set<String> known = Set.copyOf(mapper.users());
    List<NewAccount> accounts = new ArrayList<>();
    List<AssignedRole> roles = new ArrayList<>();
    Map<String, String> hashes =
        new HashMap<>(); // one BCrypt for the one password, or the first start takes a minute
    read(
        row -> {
          String user = row.getField("user");
          if (known.contains(user)) {
            return;
          }
          String hash =
              hashes.computeIfAbsent(
                  row.getField("password"),
                  password -> MARK + new BCryptPasswordEncoder().encode(password));
          long now = Micros.of(clock.instant());
          accounts.add(
              new NewAccount(
                  user, user, row.getField("name"), hash, row.getField("unit"), false, now));
          for (String role : row.getField("roles").split(" ")) {
            roles.add(new AssignedRole(user, Role.valueOf(role)));
          }
        });
    store(accounts, roles);
  }

  private void read(Consumer<NamedCsvRecord> each) {
    ClassPathResource file = new ClassPathResource("seeds/demo/officers.csv");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      rows.forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store(List<NewAccount> accounts, List<AssignedRole> roles) {
    Chunks.of(accounts, Chunks.ROWS).forEach(mapper::add);
    Chunks.of(roles, Chunks.ROWS).forEach(mapper::addRoles);
    if (!accounts.isEmpty()) {
      events.publishEvent(new DemoOfficersLoaded(accounts.size(), Actor.SYSTEM, clock.instant()));
    }
  }
}
