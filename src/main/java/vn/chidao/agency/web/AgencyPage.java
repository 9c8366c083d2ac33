package vn.chidao.agency.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyEntry;
import vn.chidao.agency.AgencyKind;
import vn.chidao.agency.AgencyList;
import vn.chidao.agency.KeepAgencies;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;

/** Where an administrator enters an agency, its names and aliases, or its merger into another. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {
  @Inject KeepAgencies keepAgencies;
  @Inject AgencyList list;
  @Inject Agencies agencies;
  @Inject Announcements announcements;

  private String code;
  private long seen;
  private AgencyForm form = new AgencyForm();
  private transient AgencyList.Form stored;
  private LocalDate lastDay;
  private String successor;
  private String decision;

  /** Shows the stored agency; without a code the page is empty, for a new one. */
  public void load() {
    if (code == null) return;
    stored = list.form(new AgencyCode(code));
    seen = stored.seen();
    form = AgencyForm.of(stored.details());
  }

  public String create() {
    AgencyCode created = keepAgencies.create(form.getCode(), form.details());
    announcements.say("agency.saved", form.getName());
    return page(created);
  }

  public String change() {
    AgencyCode agency = new AgencyCode(code);
    keepAgencies.change(agency, seen, form.details());
    announcements.say("agency.saved", form.getName());
    return page(agency);
  }

  public String close() {
    AgencyCode agency = new AgencyCode(code);
    AgencyCode heir = successor == null ? null : new AgencyCode(successor);
    keepAgencies.close(agency, lastDay, heir, decision);
    announcements.say("agency.close.done", lastDay);
    return page(agency);
  }

  private static String page(AgencyCode agency) {
    return "/agency/agency?faces-redirect=true&code=" + agency;
  }

  public AgencyKind[] getKinds() {
    return AgencyKind.values();
  }

  /** Which agency may stand above this one, or take over from it. */
  public Collection<AgencyEntry> getOthers() {
    return agencies.directory().all();
  }

  public AgencyForm getForm() {
    return form;
  }

  public AgencyList.Form getStored() {
    return stored;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public long getSeen() {
    return seen;
  }

  public void setSeen(long seen) {
    this.seen = seen;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }
}
