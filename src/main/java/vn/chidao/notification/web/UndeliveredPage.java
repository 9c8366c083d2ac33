package vn.chidao.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.notification.SendAgain;
import vn.chidao.notification.Undelivered;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Pages;

/** Where an administrator sees which mails could not be delivered and why, and sends them again. */
@Named
@RequestScoped
public class UndeliveredPage {
  private static final String SELF = "/notification/undelivered?faces-redirect=true";

  @Inject Undelivered undelivered;
  @Inject SendAgain sendAgain;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private int page = 1;
  private Pages pages;
  private List<Undelivered.Line> lines;

  /** Also when a button is pressed, so that it is found in its row. */
  public void load() {
    if (lines != null) return;
    pages = new Pages(undelivered.count(), page, request.getQueryString());
    lines = undelivered.page(pages.offset(), Pages.SIZE);
  }

  /** The mail that the button names, whatever stands in its row by now. */
  public String again() {
    sendAgain.one(request.getParameter("mail"));
    announcements.say("notice.undelivered.again", 1);
    return SELF;
  }

  public String againAll() {
    announcements.say("notice.undelivered.again", sendAgain.all());
    return SELF;
  }

  public boolean isMailOn() {
    return undelivered.isMailOn();
  }

  public List<Undelivered.Line> getLines() {
    load();
    return lines;
  }

  public Pages getPages() {
    load();
    return pages;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
