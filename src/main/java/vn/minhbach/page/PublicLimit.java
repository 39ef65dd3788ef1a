package vn.minhbach.page;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/**
 * Slows down those who would read all lists, or guess their way to somebody's application, without
 * logging in. Each address has its own three measures, for reading, for looking somebody up and for
 * sending something; they fill again evenly over a minute. A ward's hall, and many a telephone,
 * share one address, so the measures are wide. It knows at most twenty thousand callers and forgets
 * first who has been away longest.
 */
@Component
public class PublicLimit {

  private static final int CALLERS = 20_000;
  private static final int NETWORK = 8;

  private final int reads;
  private final int searches;
  private final int sends;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CALLERS;
        }
      };

  @Autowired
  PublicLimit(
      @Value("${minhbach.public.reads-a-minute:300}") int reads,
      @Value("${minhbach.public.searches-a-minute:30}") int searches,
      @Value("${minhbach.public.sends-a-minute:6}") int sends) {
    this.reads = reads;
    this.searches = searches;
    this.sends = sends;
  }

  /**
   * Counts a page that is read.
   *
   * @param address of the caller
   * @throws Refused code {@code public.tooManyReads}, status 429
   */
  public void read(String address) {
    take("r " + caller(address), reads, wait -> new Refused("public.tooManyReads", wait));
  }

  /**
   * Counts a question about one person: by name, by the code of a receipt.
   *
   * @param address of the caller
   * @throws Refused code {@code public.tooManySearches}, status 429
   */
  public void search(String address) {
    take("s " + caller(address), searches, wait -> new Refused("public.tooManySearches", wait));
  }

  /**
   * Counts something that somebody sends to the office.
   *
   * @param address of the caller
   * @throws Refused code {@code public.tooManySends}, status 429
   */
  public void send(String address) {
    take("p " + caller(address), sends, wait -> new Refused("public.tooManySends", wait));
  }

  /**
   * What was sent could not be taken, so it does not count.
   *
   * @param address of the caller
   */
  public void giveBack(String address) {
    bucket("p " + caller(address), sends).addTokens(1);
  }

  private void take(String key, int most, LongFunction<Refused> refusal) {
    ConsumptionProbe probe = bucket(key, most).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw refusal.apply(seconds);
    }
  }

  private synchronized Bucket bucket(String key, int most) {
    return buckets.computeIfAbsent(key, one -> of(most));
  }

  private static Bucket of(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
        .build();
  }

  /** A household has a whole network of IPv6: the first half of the address tells which. */
  private static String caller(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK, bytes.length));
    } catch (UnknownHostException unreadable) {
      return address;
    }
  }

  synchronized int size() {
    return buckets.size();
  }
}
