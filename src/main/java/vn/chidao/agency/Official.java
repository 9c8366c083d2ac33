package vn.chidao.agency;

import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.ISSUER;
import static vn.chidao.shared.Role.REVIEWER;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.chidao.agency.OfficialEvent.OfficialChanged;
import vn.chidao.agency.OfficialEvent.OfficialCreated;
import vn.chidao.agency.OfficialEvent.OfficialDeactivated;
import vn.chidao.agency.OfficialEvent.OfficialReactivated;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Audited;
import vn.chidao.shared.Facts;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.SearchText;

/** A person who works in an agency and acts in the system in one or more roles. */
@Entity
@Table(name = "official")
public class Official extends Audited {
  /** What only the issuing side and the keepers of the system hold. */
  private static final Set<Role> GOVERNMENT_OFFICE_ONLY =
      EnumSet.of(ISSUER, CLEARING_LEADER, REVIEWER, ADMINISTRATOR);

  /** Who keeps the system or traces its history decides nothing in it. */
  private static final Set<Role> ALONE = EnumSet.of(ADMINISTRATOR, AUDITOR);

  @Id private String id;
  private String username;
  private String name;
  private String position;

  @Column(name = "agency_code")
  private String agencyCode;

  private String email;
  private String language;
  private boolean active;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "official_role", joinColumns = @JoinColumn(name = "official_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new TreeSet<>();

  @Column(name = "search_text")
  private String searchText;

  protected Official() {}

  /** A new official, able to act as soon as a password has been given. */
  static Official create(OfficialDetails details) {
    Official official = new Official();
    official.id = OfficialId.next().value();
    official.username = details.username();
    official.active = true;
    official.take(details);
    return official;
  }

  OfficialCreated created(Instant at) {
    return new OfficialCreated(this, at);
  }

  /** Takes over what an administrator entered; the login name stays what it was. */
  OfficialChanged change(OfficialDetails details, Instant at) {
    if (!username.equals(details.username())) throw new RuleViolation("agency.username.fixed");
    take(details);
    return new OfficialChanged(this, at);
  }

  /** From now on this person cannot act; what they did stays theirs. */
  OfficialDeactivated deactivate(String reason, Instant at) {
    if (!active) throw new RuleViolation("agency.official.alreadyInactive", name);
    active = false;
    return new OfficialDeactivated(this, reason, at);
  }

  OfficialReactivated reactivate(String reason, Instant at) {
    if (active) throw new RuleViolation("agency.official.alreadyActive", name);
    active = true;
    return new OfficialReactivated(this, reason, at);
  }

  private void take(OfficialDetails details) {
    refuseForbidden(details.roles(), details.agency());
    name = details.name();
    position = details.position();
    agencyCode = details.agency().value();
    email = details.email();
    language = details.language();
    roles.retainAll(details.roles());
    roles.addAll(details.roles());
    searchText = SearchText.of(name, username, position);
  }

  private static void refuseForbidden(Set<Role> roles, AgencyCode agency) {
    if (roles.size() > 1 && !Collections.disjoint(roles, ALONE))
      throw new RuleViolation("agency.official.rolesExclude");
    if (!agency.equals(AgencyCode.GOVERNMENT_OFFICE)
        && !Collections.disjoint(roles, GOVERNMENT_OFFICE_ONLY))
      throw new RuleViolation("agency.official.rolesOfGovernmentOffice");
  }

  public OfficialId id() {
    return new OfficialId(id);
  }

  public String name() {
    return name;
  }

  public String username() {
    return username;
  }

  public AgencyCode agency() {
    return new AgencyCode(agencyCode);
  }

  /** The language this official works in: {@code vi} or {@code en}. */
  public String language() {
    return language;
  }

  public boolean isActive() {
    return active;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** As the audit trail must name them. */
  public Person person() {
    return new Person(id(), name, position, agency(), roles);
  }

  /** What an administrator may change. */
  OfficialDetails details() {
    return new OfficialDetails(username, name, position, agency(), email, language, roles);
  }

  @Override
  public String auditType() {
    return "official";
  }

  @Override
  public String auditId() {
    return id;
  }

  @Override
  public SortedMap<String, String> state() {
    return new Facts()
        .with("username", username)
        .with("name", name)
        .with("position", position)
        .with("agency", agencyCode)
        .with("email", email)
        .with("language", language)
        .with("active", active)
        .with("roles", new TreeSet<>(roles))
        .asMap();
  }
}
