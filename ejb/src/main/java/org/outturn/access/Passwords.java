package org.outturn.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes and checks passwords with PBKDF2-HMAC-SHA512 at 210,000 iterations, the least that OWASP's
 * password storage cheat sheet advises. Fewer are for tests only.
 */
@ApplicationScoped
public class Passwords {

  @Inject Pbkdf2PasswordHash pbkdf2;

  @Inject
  @ConfigProperty(name = "outturn.password.iterations", defaultValue = "210000")
  String iterations;

  private String nobodys;

  @PostConstruct
  void start() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", iterations,
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    nobodys = hash(Secret.random());
  }

  String hash(String password) {
    return pbkdf2.generate(characters(password));
  }

  /** Takes as long whether or not there is a hash to compare with, so that time tells nothing. */
  boolean matches(String password, String hash) {
    var same = pbkdf2.verify(characters(password), hash == null ? nobodys : hash);
    return same && hash != null;
  }

  /** One and the same password may be typed as different code points on different keyboards. */
  private static char[] characters(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}
