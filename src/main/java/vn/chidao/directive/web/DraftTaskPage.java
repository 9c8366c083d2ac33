package vn.chidao.directive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.agency.AgencyChoice;
import vn.chidao.agency.AgencyGroup;
import vn.chidao.agency.web.AgencyPick;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheet.TaskLine;
import vn.chidao.directive.DraftDirective;
import vn.chidao.directive.model.Clear;
import vn.chidao.directive.model.DirectiveId;
import vn.chidao.directive.model.DirectiveStatus;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.directive.model.TaskId;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Announcements;
import vn.chidao.shared.web.Words;

/** Where the issuer writes one task of a draft, field by field of what must be clear. */
@Named
@ViewScoped
public class DraftTaskPage implements Serializable {
  @Inject DraftDirective draftDirective;
  @Inject DirectiveSheet sheet;
  @Inject Words words;
  @Inject AgencyChoice choice;
  @Inject Announcements announcements;

  private String directive;
  private String task;
  private String number;
  private LocalDate day;
  private List<Clear> lacks = List.of();
  private TaskForm form = new TaskForm();
  private TaskContent seen;
  private AgencyGroup group;

  /** Shows the task; without its id the page is empty, for a new one. */
  public String load() {
    DirectiveSheet.Head head = sheet.head(new DirectiveId(directive));
    if (head.status() != DirectiveStatus.DRAFT) return DirectivePage.address(directive);
    number = head.number();
    day = head.issuedOn();
    if (task == null) {
      form = TaskForm.proposed(words);
      return null;
    }
    TaskLine line = sheet.task(new DirectiveId(directive), new TaskId(task));
    lacks = List.copyOf(line.lacks());
    seen = line.content();
    form = TaskForm.of(seen);
    return null;
  }

  public String save() {
    store();
    return DraftDirectivePage.address(directive);
  }

  /** Saves, and opens the next task that lacks something; the list when none does. */
  public String saveAndNext() {
    store();
    Optional<String> next =
        sheet.lacks(new DirectiveId(directive)).stream()
            .map(lack -> lack.task().value())
            .filter(other -> !other.equals(task))
            .findFirst();
    return next.map(this::address).orElse(DraftDirectivePage.address(directive));
  }

  private void store() {
    DirectiveId id = new DirectiveId(directive);
    TaskContent content = form.content();
    if (task == null) draftDirective.addTasks(id, List.of(content));
    else draftDirective.changeTask(id, new TaskId(task), seen, content);
    announcements.say("draft.task.saved", content.label() == null ? "" : content.label());
  }

  public String remove() {
    draftDirective.removeTask(new DirectiveId(directive), new TaskId(task));
    announcements.say("draft.task.removed");
    return DraftDirectivePage.address(directive);
  }

  private String address(String other) {
    return "/directive/draft-task?faces-redirect=true&directive=" + directive + "&task=" + other;
  }

  public void addProduct() {
    form.getProducts().add(new ProductForm());
  }

  public void removeProduct(int place) {
    form.getProducts().remove(place);
  }

  /** Adds everybody whom the chosen group means on the date of the document. */
  public void addGroup(AgencyPick pick) {
    if (group != null) pick.addAll(choice.members(group, day));
  }

  public List<String> agencies(String typed) {
    return choice.like(typed, day).stream().map(AgencyCode::value).toList();
  }

  public boolean lacks(Clear clear) {
    return lacks.contains(clear);
  }

  public TaskForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public String getDirective() {
    return directive;
  }

  public void setDirective(String directive) {
    this.directive = directive;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public AgencyGroup getGroup() {
    return group;
  }

  public void setGroup(AgencyGroup group) {
    this.group = group;
  }
}
