package vn.chidao.directive.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chidao.directive.model.TaskContent;
import vn.chidao.shared.web.Words;

/** A task of a draft as it is typed, in the parts that must be clear. */
public class TaskForm implements Serializable {
  private String label;
  private String section;
  private DutyForm duty = new DutyForm();
  private TimeForm time = new TimeForm();
  private PeopleForm people = new PeopleForm();
  private List<ProductForm> products = new ArrayList<>();

  /** A new task, with what documents leave out; they are Vietnamese, whatever the screen is. */
  static TaskForm proposed(Words words) {
    Locale ofDocuments = Locale.forLanguageTag("vi");
    TaskForm form = new TaskForm();
    form.people.setAccountablePerson(
        words.in(ofDocuments, "directive.task.accountablePerson.proposed"));
    form.people.setReportsTo(words.in(ofDocuments, "directive.task.reportsTo.proposed"));
    return form;
  }

  static TaskForm of(TaskContent content) {
    TaskForm form = new TaskForm();
    form.label = content.label();
    form.section = content.section();
    form.duty = DutyForm.of(content.duty());
    form.time = TimeForm.of(content.time());
    form.people = PeopleForm.of(content.people());
    content.products().forEach(product -> form.products.add(ProductForm.of(product)));
    return form;
  }

  TaskContent content() {
    return new TaskContent(
        label,
        section,
        duty.duty(),
        time.time(),
        people.people(),
        products.stream().filter(ProductForm::isFilled).map(ProductForm::product).toList());
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public DutyForm getDuty() {
    return duty;
  }

  public TimeForm getTime() {
    return time;
  }

  public PeopleForm getPeople() {
    return people;
  }

  public List<ProductForm> getProducts() {
    return products;
  }
}
