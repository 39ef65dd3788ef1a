package vn.minhbach.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers, under a key that lives as long as the process, which password was last right for an
 * account: machines send theirs with every call, and BCrypt would be most of each call's time. The
 * stored hash is part of what is remembered, so a new password makes the old one forgotten.
 */
final class RightPasswords {

  private final SecretKeySpec key;
  private final Map<String, byte[]> remembered = new ConcurrentHashMap<>();

  RightPasswords() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, "HmacSHA256");
  }

  boolean remembers(String user, String hash, String password) {
    byte[] known = remembered.get(user);
    return known != null && MessageDigest.isEqual(known, mark(hash, password));
  }

  void remember(String user, String hash, String password) {
    remembered.put(user, mark(hash, password));
  }

  private byte[] mark(String hash, String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
