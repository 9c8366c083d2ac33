package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReceiveAssignment;
import vn.chidao.assignment.ReportSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.Explanation;
import vn.chidao.audit.web.StoryLines;
import vn.chidao.shared.Actor;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Words;

/** One assignment: what must be clear, why its state is what it is, where it stands, its story. */
@Named
@RequestScoped
public class AssignmentPage {
  private static final int NEWEST_REPORTS = 5;

  @Inject AssignmentSheet sheet;
  @Inject ReportSheet reportSheet;
  @Inject ReceiveAssignment receiveAssignment;
  @Inject AssignmentStory assignmentStory;
  @Inject Announcements announcements;
  @Inject Words words;
  @Inject Actor actor;

  @Inject HttpServletRequest request;

  private String id;
  private boolean all;
  private AssignmentSheet.Head head;
  private List<AssignmentSheet.Product> products;
  private List<AssignmentSheet.Moved> extensions;
  private List<ReportSheet.Report> reports;
  private Explanation why;
  private Diagram diagram;
  private List<StoryLines.Line> story;
  private Acts acts;

  /** The form sends the id along, since the button asks for it before anything was loaded. */
  @PostConstruct
  void open() {
    id = request.getParameter("id");
  }

  public void load() {
    AssignmentId assignment = new AssignmentId(id);
    head = sheet.head(assignment);
    products = sheet.products(assignment);
    reports = reportSheet.reports(assignment);
    why = sheet.why(assignment);
    diagram = sheet.progress(assignment).map(progress -> Diagram.of(progress, words)).orElse(null);
    acts = Acts.of(head, actor);
  }

  /** After the receipt somebody has to be named: the next page asks for it. */
  public String receive() {
    receiveAssignment.receive(new AssignmentId(id));
    announcements.say("assignment.receive.done");
    return "/assignment/name-owner?faces-redirect=true&id=" + id;
  }

  /** The reason of the state in words. */
  public String getReason() {
    return words.of(why.key(), why.parameters().toArray());
  }

  public List<ReportSheet.Report> getShownReports() {
    if (reports == null) load();
    return all ? reports : reports.stream().limit(NEWEST_REPORTS).toList();
  }

  public boolean isMoreReports() {
    return !all && getShownReports().size() < reports.size();
  }

  public boolean isWaived(String clear) {
    return head.waived() != null && List.of(head.waived().split("\\s+")).contains(clear);
  }

  public String getProductNames() {
    return getProducts().stream()
        .map(AssignmentSheet.Product::name)
        .collect(Collectors.joining("; "));
  }

  public List<AssignmentSheet.Moved> getExtensions() {
    if (extensions == null) extensions = sheet.extensions(new AssignmentId(id));
    return extensions;
  }

  public String getId() {
    return id;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public List<AssignmentSheet.Product> getProducts() {
    if (products == null) load();
    return products;
  }

  public Explanation getWhy() {
    return why;
  }

  public Diagram getDiagram() {
    return diagram;
  }

  /** Read last, as it is shown: what the page says above it has its entry in it. */
  public List<StoryLines.Line> getStory() {
    if (story == null) story = assignmentStory.of(new AssignmentId(id));
    return story;
  }

  public Acts getActs() {
    if (acts == null) load();
    return acts;
  }
}
