package vn.chidao.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.chidao.notification.MyNotices;
import vn.chidao.notification.ReadNotices;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Pages;

/** What the person was told, newest first; opening a notice reads it. */
@Named
@RequestScoped
public class NoticesPage {
  @Inject MyNotices myNotices;
  @Inject ReadNotices readNotices;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private boolean unread;
  private int page = 1;
  private Long unreadCount;
  private Pages pages;
  private List<MyNotices.Line> lines;

  public void load() {
    long count = unread ? getUnreadCount() : myNotices.count(false);
    pages = new Pages(count, page, request.getQueryString());
    lines = myNotices.page(unread, pages.offset(), Pages.SIZE);
  }

  public String readAll() {
    announcements.say("notice.allRead", readNotices.all());
    return "/notification/notices?faces-redirect=true";
  }

  public List<MyNotices.Line> getLines() {
    return lines;
  }

  public Pages getPages() {
    return pages;
  }

  /** Also asked when the button is pressed that is there only while some are left. */
  public long getUnreadCount() {
    if (unreadCount == null) unreadCount = myNotices.unread();
    return unreadCount;
  }

  /** Whether only what is not read yet is shown. */
  public boolean isUnread() {
    return unread;
  }

  public void setUnread(boolean unread) {
    this.unread = unread;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
