package vn.chidao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.chidao.shared.OfficialId;

/** One attempt to log in: who said to be whom, from where, and what came of it. */
@Entity
@Table(name = "login_attempt")
class LoginAttempt {
  /** A server that dies between opening and closing leaves OPEN behind: it counts as a failure. */
  enum Outcome {
    OPEN,
    ADMITTED,
    REFUSED,
    THROTTLED
  }

  @Id private String id;
  private Instant at;
  private String username;
  private String address;

  @Column(name = "official_id")
  private String officialId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  protected LoginAttempt() {}

  LoginAttempt(String username, String address, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.username = username;
    this.address = address;
    this.at = at;
    this.outcome = Outcome.OPEN;
  }

  String id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String username() {
    return username;
  }

  String address() {
    return address;
  }

  void close(Outcome outcome, OfficialId official) {
    this.outcome = outcome;
    this.officialId = official == null ? null : official.value();
  }
}
