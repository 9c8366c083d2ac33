package vn.chidao.boot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.deputy.DeputyList;
import vn.chidao.notification.MyNotices;
import vn.chidao.shared.Actor;
import vn.chidao.shared.Person;
import vn.chidao.shared.web.Announcements;

/** What the frame around every page shows: who is logged in, their menu, and what is to be said. */
@Named
@RequestScoped
public class Frame {
  @Inject Actor actor;
  @Inject Announcements announcements;
  @Inject AgencyTitles titles;
  @Inject MyNotices notices;
  @Inject DeputyList deputies;
  private List<String> done;
  private Long unread;

  public boolean isKnown() {
    return actor.isKnown();
  }

  /** Who keeps the system finds no assignments, and is offered no search for them. */
  public boolean isSearching() {
    return MenuGroup.reads(actor);
  }

  /** Who is logged in, also while they act as a deputy. */
  public Person getPerson() {
    return actor.self();
  }

  /** In whose name the person acts as a deputy; null while they act for themselves. */
  public Person getPrincipal() {
    return isKnown() && actor.person().isRepresented() ? actor.person() : null;
  }

  /** For whom the person could act today. */
  public List<DeputyList.Principal> getPrincipals() {
    return deputies.principals();
  }

  /** Where the person works. */
  public String getAgency() {
    return titles.of(actor.agency().value());
  }

  /** Two letters for the round mark beside the name. */
  public String getInitials() {
    String[] words = actor.self().name().strip().split("\\s+");
    String last = words[words.length - 1];
    return (words.length == 1 ? last.substring(0, 1) : initial(words[words.length - 2]))
        + (words.length == 1 ? "" : initial(last));
  }

  private static String initial(String word) {
    return word.substring(0, 1).toUpperCase();
  }

  public List<MenuGroup> getMenu() {
    return MenuGroup.of(actor);
  }

  /** How many notices wait to be read, asked once for a page. */
  public long getUnread() {
    if (unread == null) unread = notices.unread();
    return unread;
  }

  public String getPath() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }

  /** What was done, said once. */
  public List<String> getDone() {
    if (done == null) done = Stream.concat(announced(), said(false).map(Said::text)).toList();
    return done;
  }

  /** Looking must not begin a session. */
  private Stream<String> announced() {
    boolean session =
        FacesContext.getCurrentInstance().getExternalContext().getSession(false) != null;
    return session ? announcements.take().stream() : Stream.empty();
  }

  /** What stands in the way, each with the field it is about. */
  public List<Said> getErrors() {
    return said(true).toList();
  }

  private static Stream<Said> said(boolean errors) {
    FacesContext page = FacesContext.getCurrentInstance();
    List<Said> said = new ArrayList<>();
    Iterator<String> fields = page.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : page.getMessageList(field))
        if (isError(message) == errors) said.add(new Said(message.getSummary(), field));
    }
    return said.stream();
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  /** One message; the field is null when it is about the whole page. */
  public record Said(String text, String field) {}
}
