package vn.chidao.boot;

import static vn.chidao.shared.Role.ADMINISTRATOR;
import static vn.chidao.shared.Role.AGENCY_LEADER;
import static vn.chidao.shared.Role.AUDITOR;
import static vn.chidao.shared.Role.CLEARING_LEADER;
import static vn.chidao.shared.Role.COORDINATOR;
import static vn.chidao.shared.Role.ISSUER;
import static vn.chidao.shared.Role.OFFICIAL;
import static vn.chidao.shared.Role.REVIEWER;
import static vn.chidao.shared.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Role;

/** A part of the menu; holds only what the person's roles open. */
public record MenuGroup(String key, List<Entry> entries) {
  private static final Role[] WORKS = {
    ISSUER, CLEARING_LEADER, COORDINATOR, OFFICIAL, SUPERVISOR, AGENCY_LEADER, REVIEWER
  };
  private static final Role[] READS = {
    ISSUER, CLEARING_LEADER, COORDINATOR, OFFICIAL, SUPERVISOR, AGENCY_LEADER, REVIEWER, AUDITOR
  };
  private static final List<MenuGroup> ALL =
      List.of(
          new MenuGroup(
              "menu.work",
              List.of(
                  new Entry("inbox", "/assignment/inbox.xhtml", "pi-inbox", WORKS),
                  new Entry(
                      "review",
                      "/assignment/review-report.xhtml",
                      "pi-check-square",
                      SUPERVISOR,
                      AGENCY_LEADER,
                      REVIEWER),
                  new Entry("directives", "/directive/directives.xhtml", "pi-book", READS),
                  new Entry(
                      "assignments", "/assignment/assignments.xhtml", "pi-list-check", READS))),
          new MenuGroup(
              "menu.control",
              List.of(new Entry("audit", "/audit/audit-trail.xhtml", "pi-history", AUDITOR))),
          new MenuGroup(
              "menu.keeping",
              List.of(
                  new Entry("agencies", "/agency/agencies.xhtml", "pi-building", ADMINISTRATOR),
                  new Entry("officials", "/agency/officials.xhtml", "pi-users", ADMINISTRATOR),
                  new Entry("calendar", "/calendar/calendar.xhtml", "pi-calendar", ADMINISTRATOR),
                  new Entry("tables", "/ruletable/rule-table.xhtml", "pi-table", ADMINISTRATOR),
                  new Entry("settings", "/setting/settings.xhtml", "pi-sliders-h", ADMINISTRATOR),
                  new Entry(
                      "processes",
                      "/processes/failed-jobs.xhtml",
                      "pi-exclamation-triangle",
                      ADMINISTRATOR),
                  new Entry("versions", "/processes/versions.xhtml", "pi-sitemap", ADMINISTRATOR),
                  new Entry(
                      "undelivered",
                      "/notification/undelivered.xhtml",
                      "pi-envelope",
                      ADMINISTRATOR))));

  /** Whether the lists of directives and assignments open to this person. */
  static boolean reads(Actor actor) {
    return actor.has(READS);
  }

  static List<MenuGroup> of(Actor actor) {
    return ALL.stream().flatMap(group -> group.openTo(actor)).toList();
  }

  private Stream<MenuGroup> openTo(Actor actor) {
    List<Entry> open = entries.stream().filter(entry -> entry.isOpenTo(actor)).toList();
    return open.isEmpty() ? Stream.empty() : Stream.of(new MenuGroup(key, open));
  }

  /** One page in the menu. */
  public record Entry(String name, String path, String icon, Set<Role> roles) {
    Entry(String name, String path, String icon, Role... roles) {
      this(name, path, icon, Set.of(roles));
    }

    boolean isOpenTo(Actor actor) {
      return actor.has(roles.toArray(Role[]::new));
    }
  }
}
