package vn.chidao.directive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.bulk.BulkKind;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.SubmitForClearance;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.shared.Actor;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.Role;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.InBoth;
import vn.chidao.shared.web.Words;

/** One directive: its head, who has it now, its tasks and assignments, what has happened so far. */
@Named
@RequestScoped
public class DirectivePage {
  @Inject DirectiveSheet sheet;
  @Inject AssignmentRegister register;
  @Inject SubmitForClearance submitForClearance;
  @Inject DirectiveRuns directiveRuns;
  @Inject Words words;
  @Inject Announcements announcements;
  @Inject Actor actor;
  @Inject HttpServletRequest request;

  private String id;
  private DirectiveSheet.Head head;
  private DirectiveSheet.Start start;
  private long open;
  private long all;

  /** The form sends the id along, since a button asks for it before anything was loaded. */
  @PostConstruct
  void begin() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(new DirectiveId(id));
    if (head.status().isBeforeIssue()) return;
    all = count(null);
    open = count(State.OPEN);
  }

  private long count(State state) {
    return register.count(new AssignmentRegister.Filter(null, state, id, null));
  }

  static String address(String id) {
    return "/directive/directive?faces-redirect=true&id=" + id;
  }

  public String submit() {
    submitForClearance.submit(new DirectiveId(id));
    announcements.say("draft.submitted", getHead().number());
    return address(id);
  }

  public String issue() {
    DirectiveSheet.Start planned = getStart();
    InBoth title =
        words.inBoth(
            "directive.issue.title", getHead().number(), planned.assignments(), planned.agencies());
    return directiveRuns.begin(BulkKind.ISSUE, id, title, Map.of());
  }

  /** What its issue hands out, as the confirmation says. */
  public DirectiveSheet.Start getStart() {
    if (start == null) start = sheet.start(new DirectiveId(id));
    return start;
  }

  public DirectiveActs getActs() {
    return DirectiveActs.of(getHead(), open, actor);
  }

  public DirectiveStage getStage() {
    return DirectiveStage.of(getHead(), open);
  }

  /** Agencies see their assignments; tasks, process and story belong to the issuing side. */
  public boolean isIssuingSide() {
    return actor.agency().equals(AgencyCode.GOVERNMENT_OFFICE);
  }

  /** The tasks as they were written, instead of the assignments that came of them. */
  public boolean isTasksShown() {
    if (!isIssuingSide()) return false;
    return isPaper() || getAll() == 0 || "tasks".equals(request.getParameter("tab"));
  }

  public boolean isAssignmentsShown() {
    return isPaper() ? getAll() > 0 : !isTasksShown();
  }

  public boolean isAuditor() {
    return actor.has(Role.AUDITOR);
  }

  /** Everything on one sheet, for the printer. */
  public boolean isPaper() {
    return request.getParameter("paper") != null;
  }

  public DirectiveSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public long getAll() {
    return all;
  }

  public long getClosed() {
    return all - open;
  }

  public String getId() {
    return id;
  }
}
