package vn.chidao.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.chidao.notification.ChoosePreferences;
import vn.chidao.notification.MailMode;
import vn.chidao.notification.MailSettings;
import vn.chidao.notification.MyPreferences;
import vn.chidao.shared.NoticeGroup;
import vn.chidao.shared.web.Announcements;

/** Where everybody says how they are told by mail, and lets a calendar ask for their deadlines. */
@Named
@RequestScoped
public class PreferencesPage {
  @Inject ChoosePreferences choosePreferences;
  @Inject MyPreferences myPreferences;
  @Inject MailSettings settings;
  @Inject Announcements announcements;

  private MailMode work;
  private MailMode deadline;
  private MailMode outcome;
  private String feedAddress;
  private MyPreferences.Chosen chosen;

  public void load() {
    work = getChosen().modes().get(NoticeGroup.WORK);
    deadline = getChosen().modes().get(NoticeGroup.DEADLINE);
    outcome = getChosen().modes().get(NoticeGroup.OUTCOME);
  }

  public String choose() {
    Map<NoticeGroup, MailMode> modes = new HashMap<>();
    modes.put(NoticeGroup.WORK, work);
    modes.put(NoticeGroup.DEADLINE, deadline);
    modes.put(NoticeGroup.OUTCOME, outcome);
    choosePreferences.choose(modes);
    announcements.say("notice.preferences.saved");
    return "/notification/preferences?faces-redirect=true";
  }

  /** Stays on the page: the new address is shown this once. */
  public void renewFeed() {
    chosen = null;
    feedAddress = settings.address(choosePreferences.renewFeed().path());
    announcements.say("notice.feed.renewed");
  }

  public String endFeed() {
    choosePreferences.endFeed();
    announcements.say("notice.feed.ended");
    return "/notification/preferences?faces-redirect=true";
  }

  private MyPreferences.Chosen getChosen() {
    if (chosen == null) chosen = myPreferences.get();
    return chosen;
  }

  public MailMode[] getAllModes() {
    return MailMode.values();
  }

  /** Where the mails go; null while no address is known. */
  public String getEmail() {
    return getChosen().email();
  }

  public boolean isMailOn() {
    return settings.isOn();
  }

  public int getDigestHour() {
    return settings.digestHour();
  }

  /** Since when a calendar may ask; null when none may. */
  public Instant getFeedSince() {
    return getChosen().feedSince();
  }

  public String getFeedAddress() {
    return feedAddress;
  }

  public MailMode getWork() {
    return work;
  }

  public void setWork(MailMode work) {
    this.work = work;
  }

  public MailMode getDeadline() {
    return deadline;
  }

  public void setDeadline(MailMode deadline) {
    this.deadline = deadline;
  }

  public MailMode getOutcome() {
    return outcome;
  }

  public void setOutcome(MailMode outcome) {
    this.outcome = outcome;
  }
}
