package vn.minhbach.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.UnitCode;

/**
 * The officers as they are in force now, with area and roles, those of people whose deputies they
 * are today included. A locked officer is not found.
 */
@Component
public class Officers {

  private static final int MOST = 1000;

  /** What a password turned out to be. */
  public enum PasswordCheck {
    RIGHT,
    WRONG,
    /** Right, but the account is locked. */
    LOCKED
  }

  private final OfficerMapper mapper;
  private final Units units;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final OfficerCache cache = new OfficerCache(System::nanoTime);

  /** Names never change, and there are no more than officers. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  private final RightPasswords right = new RightPasswords();
  private final String nobodysHash;

  Officers(OfficerMapper mapper, Units units, PasswordEncoder encoder, Clock clock) {
    this.mapper = mapper;
    this.units = units;
    this.encoder = encoder;
    this.clock = clock;
    this.nobodysHash = encoder.encode("nobody");
  }

  /** The officer of this user name, unless there is none or the account is locked. */
  public Optional<Officer> find(String user) {
    return inForce(user).map(row -> row.officer(units));
  }

  /**
   * Counts the passwords of the account; a session remembers the count and ends when it has moved
   * on.
   */
  public Optional<Integer> credential(String user) {
    return inForce(user).map(OfficerRow::credential);
  }

  /** Whether the account's password is one that an administrator gave and knows. */
  public boolean mustChangePassword(String user) {
    return inForce(user).filter(OfficerRow::mustChange).isPresent();
  }

  /** Whether there is an account of this name, locked or not. */
  public boolean isKnown(String user) {
    return row(user) != null;
  }

  /** How pages and papers name the account's officer, locked or not; else the user name itself. */
  public String name(String user) {
    String name = user == null ? null : names.get(user);
    if (name == null) {
      OfficerRow row = user == null ? null : row(user);
      if (row == null || row.fullName().isEmpty()) {
        return user;
      }
      name = row.fullName();
      names.put(user, name);
    }
    return name;
  }

  private OfficerRow row(String user) {
    return mapper.find(user, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Optional<OfficerRow> inForce(String user) {
    return Optional.ofNullable(cache.get(user, this::row)).filter(row -> !row.locked());
  }

  /** The officers who hold the role and serve in the unit itself, ordered by user name. */
  public List<Officer> holding(Role role, UnitCode unit) {
    return officers(mapper.list(null, role, List.of(unit.value()), today(), 0, MOST));
  }

  public List<Officer> list(OfficerSearch search) {
    int limit = Math.min(search.limit(), MOST);
    return officers(
        mapper.list(
            search.users(), search.role(), search.from(units), today(), search.offset(), limit));
  }

  public long count(OfficerSearch search) {
    return mapper.count(search.users(), search.role(), search.from(units), today());
  }

  private List<Officer> officers(List<OfficerRow> rows) {
    return rows.stream().map(row -> row.officer(units)).toList();
  }

  /** Whether the password is the account's. An unknown user takes as long as a wrong password. */
  public PasswordCheck check(String user, String password) {
    OfficerRow row = row(user);
    String hash = row == null ? nobodysHash : row.password();
    boolean matches = right.remembers(user, hash, password) || encoder.matches(password, hash);
    if (row == null || !matches) {
      return PasswordCheck.WRONG;
    }
    right.remember(user, hash, password);
    return row.locked() ? PasswordCheck.LOCKED : PasswordCheck.RIGHT;
  }

  /** To be called inside every transaction that changes an account. */
  public void changed(String user) {
    cache.changed(user);
  }
}
