package vn.chidao.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.shared.OfficialId;

/** All passwords, as hashes only; each carries the parameters that it was made with. */
@ApplicationScoped
public class Credentials {
  @PersistenceContext EntityManager rows;
  @Inject Pbkdf2PasswordHash hashes;

  /** As OWASP advises for this algorithm since 2023. */
  @Inject
  @ConfigProperty(name = "chidao.password.iterations")
  int iterations;

  private String nobodysHash;

  @PostConstruct
  void setUp() {
    hashes.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(iterations),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    nobodysHash = hash(UUID.randomUUID().toString());
  }

  /** The credential of an official; a new, empty one when they have none yet. */
  Credential of(OfficialId official) {
    Credential known = rows.find(Credential.class, official.value());
    return known != null ? known : new Credential(official);
  }

  void keep(Credential credential) {
    if (!rows.contains(credential)) rows.persist(credential);
  }

  String hash(String password) {
    return hashes.generate(composed(password));
  }

  /** Takes the same time whether or not there is a hash, so that nobody learns who exists. */
  boolean matches(String password, String hash) {
    boolean same = hashes.verify(composed(password), hash != null ? hash : nobodysHash);
    return same && hash != null;
  }

  /** One keyboard sends "ế" as one letter, another as three. */
  private static char[] composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }
}
