package vn.chidao.urging.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.AssignmentRegister.Filter;
import vn.chidao.assignment.AssignmentRegister.State;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.AssignmentId;
import vn.chidao.bulk.BulkKind;
import vn.chidao.bulk.Planned;
import vn.chidao.bulk.web.BulkDesk;
import vn.chidao.draft.Drafts;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Words;
import vn.chidao.urging.SendLetter;

/** Where one or many open assignments are urged by one letter. */
@Named
@ViewScoped
public class UrgePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 100;
  private static final String FORM = "urging/urge";

  @Inject AssignmentRegister register;
  @Inject AssignmentSheet assignments;
  @Inject SendLetter sendLetter;
  @Inject Drafts drafts;
  @Inject BulkDesk desk;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private String id;
  private ArrayList<UrgeRow> rows;
  private LetterForm form;
  private Instant savedAt;

  @PostConstruct
  void open() {
    id = given("id");
  }

  /** The one that was asked for, or those of the list, late ones first. */
  public void load() {
    if (rows != null) return;
    Drafts.Draft draft = drafts.of(FORM);
    form = LetterForm.of(draft);
    savedAt = draft.savedAt();
    rows = new ArrayList<>(id == null ? listed() : List.of(asked()));
  }

  private List<UrgeRow> listed() {
    State state =
        Stream.of(State.values())
            .filter(each -> each.name().equals(given("state")))
            .findFirst()
            .orElse(State.OPEN);
    Filter filter = new Filter(given("q"), state, given("directive"), given("lead"));
    return register.page(filter, 0, AT_ONCE).stream()
        .filter(row -> !row.status().isClosed())
        .map(UrgeRow::new)
        .toList();
  }

  private UrgeRow asked() {
    AssignmentSheet.Head head = assignments.head(new AssignmentId(id));
    UrgeRow row =
        new UrgeRow(
            id,
            head.directiveNumber(),
            head.label(),
            head.work(),
            head.leadNameVi(),
            head.leadNameEn(),
            head.dueOn());
    row.setChosen(true);
    return row;
  }

  private String given(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }

  public void save() {
    savedAt = drafts.keep(FORM, form.typed());
  }

  /** One letter to all that are chosen; who is refused keeps the others from nothing. */
  public String urge() {
    var letter =
        sendLetter.write(
            form.getNumber(), form.getIssuedOn(), form.getText(), form.getReportDueOn());
    List<Planned> chosen =
        rows.stream().filter(UrgeRow::isChosen).map(row -> row.planned(words)).toList();
    if (chosen.isEmpty()) throw new RuleViolation("urging.nobody");
    String next = desk.begin(BulkKind.URGE, SendLetter.given(letter), chosen);
    drafts.drop(FORM);
    return next;
  }

  public List<UrgeRow> getRows() {
    return rows;
  }

  public LetterForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
