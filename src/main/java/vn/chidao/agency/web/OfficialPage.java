package vn.chidao.agency.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.KeepOfficials;
import vn.chidao.agency.OfficialList;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Announcements;

/** Where an administrator says who an official is and what they may do, or shuts them out. */
@Named
@ViewScoped
public class OfficialPage implements Serializable {
  @Inject KeepOfficials keepOfficials;
  @Inject OfficialList list;
  @Inject Agencies agencies;
  @Inject Announcements announcements;

  private String id;
  private long seen;
  private boolean active = true;
  private OfficialForm form = new OfficialForm();
  private String reason;

  /** Shows the stored official; without an id the page is empty, for a new one. */
  public void load() {
    if (id == null) return;
    OfficialList.Form stored = list.form(new OfficialId(id));
    seen = stored.seen();
    active = stored.active();
    form = OfficialForm.of(stored.details());
  }

  /** Goes on to where the new official is given their password. */
  public String create() {
    OfficialId created = keepOfficials.create(form.details());
    announcements.say("agency.official.created", form.getName());
    return "/identity/reset-password?faces-redirect=true&official=" + created;
  }

  public String change() {
    keepOfficials.change(new OfficialId(id), seen, form.details());
    announcements.say("agency.official.saved", form.getName());
    return page();
  }

  public String deactivate() {
    keepOfficials.deactivate(new OfficialId(id), reason);
    announcements.say("agency.official.deactivated");
    return page();
  }

  public String reactivate() {
    keepOfficials.reactivate(new OfficialId(id), reason);
    announcements.say("agency.official.reactivated");
    return page();
  }

  private String page() {
    return "/agency/official?faces-redirect=true&id=" + id;
  }

  public Collection<AgencyEntry> getAgencies() {
    return agencies.directory().all();
  }

  public Role[] getAllRoles() {
    return Role.values();
  }

  public OfficialForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public long getSeen() {
    return seen;
  }

  public void setSeen(long seen) {
    this.seen = seen;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
