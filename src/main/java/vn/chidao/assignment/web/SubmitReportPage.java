package vn.chidao.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.ReportForm;
import vn.chidao.assignment.SubmitReport;
import vn.chidao.assignment.WriteReport;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.assignment.model.DeadlineKind;
import vn.chidao.assignment.model.ReportKind;
import vn.chidao.shared.web.Announcements;

/**
 * Where an owner writes the report. What is typed is kept on the server all the time; what came
 * back from a decision is there to be worked on.
 */
@Named
@RequestScoped
public class SubmitReportPage {
  @Inject AssignmentSheet sheet;
  @Inject WriteReport writeReport;
  @Inject SubmitReport submitReport;
  @Inject Announcements announcements;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "chidao.file.max-bytes")
  long maxBytes;

  private AssignmentId id;
  private AssignmentSheet.Head head;
  private Optional<AssignmentSheet.Report> begun;
  private ReportKind kind;
  private String narrative;
  private List<ProductForm> products;
  private Instant savedAt;

  @PostConstruct
  void open() {
    String asked = request.getParameter("id");
    id = asked == null || asked.isBlank() ? null : new AssignmentId(asked);
  }

  public void load() {
    head = sheet.head(id == null ? new AssignmentId(null) : id);
    // the draft, else the report that was sent back
    begun = sheet.ownDraft(id).or(() -> sheet.reports(id).stream().findFirst());
    if (!head.status().isWithOwner()) begun = Optional.empty();
    kind = begun.map(AssignmentSheet.Report::kind).orElse(usualKind());
    narrative = begun.map(AssignmentSheet.Report::narrative).orElse(null);
    savedAt = sheet.ownDraft(id).map(AssignmentSheet.Report::savedAt).orElse(null);
    products = forms();
  }

  private ReportKind usualKind() {
    return head.kind() == DeadlineKind.STANDING ? ReportKind.PERIODIC : ReportKind.RESULT;
  }

  private List<ProductForm> forms() {
    String report = begun.map(AssignmentSheet.Report::id).orElse("");
    List<AssignmentSheet.Item> items = sheet.items(id, report);
    String draft = sheet.ownDraft(id).map(AssignmentSheet.Report::id).orElse("");
    List<AssignmentSheet.File> files = sheet.files(id, draft);
    return sheet.products(id).stream()
        .map(
            product ->
                new ProductForm(
                    product,
                    items.stream()
                        .filter(item -> item.deliverable().equals(product.id()))
                        .findFirst()
                        .orElse(null),
                    files.stream()
                        .filter(file -> file.deliverable().equals(product.id()))
                        .toList()))
        .toList();
  }

  private ReportForm form() {
    return new ReportForm(kind, narrative, products.stream().map(ProductForm::item).toList());
  }

  /** Keeps what is on the page. */
  public void save() {
    savedAt = null;
    writeReport.save(id, form());
    savedAt = clock.instant();
  }

  /** Takes the file that was just chosen for a product, and keeps the rest of the page too. */
  public void attach(ProductForm form) throws IOException {
    Part upload = form.getUpload();
    if (upload == null) return;
    save();
    writeReport.attach(
        id,
        form.getProduct().id(),
        upload.getSubmittedFileName(),
        upload.getInputStream().readAllBytes());
    products = forms();
  }

  public void remove(String file) {
    save();
    writeReport.remove(id, file);
    products = forms();
  }

  public String submit() {
    submitReport.submit(id, form());
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

  public long getMaxBytes() {
    return maxBytes;
  }

  public String getId() {
    return id == null ? "" : id.value();
  }

  public AssignmentSheet.Head getHead() {
    if (head == null) load();
    return head;
  }

  public String getProductNames() {
    return getProducts().stream()
        .map(form -> form.getProduct().name())
        .collect(Collectors.joining("; "));
  }

  /** What was decided about the last report, when it came back. */
  public AssignmentSheet.Report getLast() {
    return sheet.reports(id).stream().findFirst().orElse(null);
  }

  public ReportKind getKind() {
    getHead();
    return kind;
  }

  public void setKind(ReportKind kind) {
    getHead();
    this.kind = kind;
  }

  public String getNarrative() {
    getHead();
    return narrative;
  }

  public void setNarrative(String narrative) {
    getHead();
    this.narrative = narrative;
  }

  public List<ProductForm> getProducts() {
    getHead();
    return products;
  }

  public Instant getSavedAt() {
    getHead();
    return savedAt;
  }
}
