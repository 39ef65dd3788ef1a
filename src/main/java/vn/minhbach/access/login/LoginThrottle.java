package vn.minhbach.access.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers.PasswordCheck;

/**
 * Slows down guessing: after five wrong passwords for an account from one address, after thirty for
 * the account from anywhere, and after a hundred from one address (an office shares one), all
 * within five minutes, nothing more is read for the next five. Few are enough from one address, so
 * that a stranger elsewhere does not lock an officer out. Tries for one account go one after the
 * other, so that parallel ones are counted. It keeps at most ten thousand counters and forgets the
 * least used first.
 */
@Component
class LoginThrottle {

  static final int PER_ACCOUNT_AND_ADDRESS = 5;
  static final int PER_ACCOUNT = 30;
  static final int PER_ADDRESS = 100;
  static final long WAIT_SECONDS = 300;
  private static final int COUNTERS = 10_000;
  private static final int LANES = 64;
  private static final long NANOS = 1_000_000_000L;

  /**
   * @param first when the first of them was
   * @param last when the last of them was
   */
  private record Counter(int wrong, long first, long last) {}

  private record Limit(String key, int most) {}

  private final LongSupplier nanos;
  private final Object[] lanes = new Object[LANES];
  private final Map<String, Counter> counters =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counter> eldest) {
          return size() > COUNTERS;
        }
      };

  LoginThrottle() {
    this(System::nanoTime);
  }

  LoginThrottle(LongSupplier nanos) {
    this.nanos = nanos;
    for (int i = 0; i < LANES; i++) {
      lanes[i] = new Object();
    }
  }

  /**
   * Reads the password unless too many were wrong.
   *
   * @throws TooManyLogins without having read it
   */
  PasswordCheck attempt(String user, String address, Supplier<PasswordCheck> read) {
    List<Limit> limits =
        List.of(
            new Limit("b " + user + " " + address, PER_ACCOUNT_AND_ADDRESS),
            new Limit("u " + user, PER_ACCOUNT),
            new Limit("a " + address, PER_ADDRESS));
    synchronized (lanes[Math.floorMod(user.hashCode(), LANES)]) {
      limits.forEach(this::refuseIfReached);
      PasswordCheck check = read.get();
      note(limits, check);
      return check;
    }
  }

  private synchronized void refuseIfReached(Limit limit) {
    Counter counter = counters.get(limit.key);
    if (counter != null && counter.wrong >= limit.most && since(counter.last) < WAIT_SECONDS) {
      throw new TooManyLogins(WAIT_SECONDS - since(counter.last));
    }
  }

  private synchronized void note(List<Limit> limits, PasswordCheck check) {
    if (check == PasswordCheck.WRONG) {
      limits.forEach(limit -> counters.compute(limit.key, (key, known) -> oneMore(known)));
    } else {
      counters.remove(limits.get(0).key);
      counters.remove(limits.get(1).key);
    }
  }

  private Counter oneMore(Counter known) {
    long now = nanos.getAsLong();
    return known == null || since(known.first) >= WAIT_SECONDS
        ? new Counter(1, now, now)
        : new Counter(known.wrong + 1, known.first, now);
  }

  private long since(long time) {
    return (nanos.getAsLong() - time) / NANOS;
  }

  synchronized int size() {
    return counters.size();
  }
}
