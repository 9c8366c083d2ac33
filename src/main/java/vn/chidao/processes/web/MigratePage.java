package vn.chidao.processes.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.chidao.processes.MigrateProcesses;
import vn.chidao.processes.ProcessSheet;
import vn.chidao.processes.RunningProcesses.Plan;
import vn.chidao.processes.RunningProcesses.Stay;
import vn.chidao.shared.web.Announcements;

/** Where an administrator reads what moving open processes would do, and then does it. */
@Named
@RequestScoped
public class MigratePage {
  @Inject ProcessSheet sheet;
  @Inject MigrateProcesses migrateProcesses;
  @Inject ProcessNames names;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;

  private String from;
  private String to;
  private String reason;
  private Plan plan;

  @PostConstruct
  void open() {
    from = request.getParameter("from");
    to = request.getParameter("to");
  }

  /** What the page showed is what is begun, or nothing. */
  public String migrate() {
    migrateProcesses.begin(from, to, Integer.parseInt(request.getParameter("seen")), reason);
    announcements.say("processes.migrate.begun");
    return "/processes/versions?faces-redirect=true";
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = sheet.plan(from, to);
      names.learn(plan.stay().stream().map(Stay::subject).toList());
    }
    return plan;
  }

  public String getFrom() {
    return from;
  }

  public String getTo() {
    return to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
