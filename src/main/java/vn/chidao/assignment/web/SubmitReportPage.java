package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Collectors;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.WriteReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.setting.Setting;
import vn.chidao.setting.Settings;
import vn.chidao.shared.web.Announcements;

/** Where an owner writes the report; what is typed is kept on the server all the time. */
@Named
@RequestScoped
public class SubmitReportPage {
  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject WriteReport writeReport;
  @Inject SubmitReport submitReport;
  @Inject ReportDraft draft;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Settings settings;

  private String id;
  private AssignmentSheet.Head head;

  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    head = sheet.head(assignment());
    draft.open(assignment(), head);
  }

  private AssignmentId assignment() {
    return new AssignmentId(id);
  }

  /** Keeps what is on the page. */
  public void save() {
    draft.saved(null);
    writeReport.save(assignment(), draft.form());
    draft.saved(clock.instant());
  }

  /** Takes the file that was just chosen for a product, and keeps the rest of the page too. */
  public void attach(ItemForm form) throws IOException {
    Part upload = form.getUpload();
    if (upload == null) return;
    save();
    writeReport.attach(
        assignment(),
        form.getProduct().id(),
        upload.getSubmittedFileName(),
        upload.getInputStream().readAllBytes());
    draft.showFiles(assignment());
  }

  public void remove(String file) {
    save();
    writeReport.remove(assignment(), file);
    draft.showFiles(assignment());
  }

  public String submit() {
    submitReport.submit(assignment(), draft.form());
    announcements.say("assignment.submit.done");
    return "/assignment/assignment?faces-redirect=true&id=" + id;
  }

  /** True while the report is being sent: only then must anything be filled in. */
  public boolean isSending() {
    return request.getParameterMap().containsKey("form:submit");
  }

  public boolean isStanding() {
    return getHead().kind() == DeadlineKind.STANDING;
  }

  public ReportKind[] getKinds() {
    return ReportKind.values();
  }

  public String getProductNames() {
    return getDraft().getProducts().stream()
        .map(form -> form.getProduct().name())
        .collect(Collectors.joining("; "));
  }

  /** The last report handed in, with what was decided about it. */
  public ReportSheet.Report getLast() {
    return reportSheet.reports(assignment()).stream().findFirst().orElse(null);
  }

  public long getMaxBytes() {
    return settings.number(Setting.BIGGEST_FILE) * 1_048_576L;
  }

  public String getId() {
    return id;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public ReportDraft getDraft() {
    if (head == null) load();
    return draft;
  }
}
