package vn.chidao.assignment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.agency.web.AgencyPick;
import vn.chidao.assignment.AmendmentForm;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.Parties;
import vn.chidao.assignment.model.Partners;

/** What an assignment asks for, while it is being rewritten. */
public class TermsForm extends DutyWords {
  private static final long serialVersionUID = 1L;

  private String measure;
  private String accountablePerson;
  private String reportsTo;
  private String document;
  private String reason;
  private LocalDate dueOn;
  private AgencyPick coLeads;
  private AgencyPick coordinators;
  private final ArrayList<TermsProduct> products = new ArrayList<>();

  static TermsForm of(AssignmentSheet.Head head, List<AssignmentSheet.Product> owed) {
    TermsForm form = new TermsForm();
    form.setWork(head.work());
    form.setObjective(head.objective());
    form.setAuthority(head.authority());
    form.setResources(head.resources());
    form.setExpectedResult(head.expectedResult());
    form.measure = head.measure();
    form.accountablePerson = head.accountablePerson();
    form.reportsTo = head.reportsTo();
    form.coLeads = new AgencyPick(Parties.split(head.coLeads()));
    form.coordinators = new AgencyPick(Parties.split(head.coordinators()));
    form.dueOn = head.dueOn();
    owed.stream()
        .filter(product -> product.acceptedOn() == null)
        .forEach(product -> form.products.add(TermsProduct.of(product)));
    return form;
  }

  AmendmentForm amendment() {
    return new AmendmentForm(
        getWork(),
        getObjective(),
        getAuthority(),
        getResources(),
        getExpectedResult(),
        measure,
        accountablePerson,
        reportsTo,
        partners(),
        products.stream().map(TermsProduct::worded).toList(),
        dueOn,
        document,
        reason);
  }

  Partners partners() {
    return new Partners(coLeads.agencies(), coordinators.agencies());
  }

  public AgencyPick getCoLeads() {
    return coLeads;
  }

  public AgencyPick getCoordinators() {
    return coordinators;
  }

  public void addProduct() {
    products.add(new TermsProduct());
  }

  public void removeProduct(int place) {
    products.remove(place);
  }

  public List<TermsProduct> getProducts() {
    return products;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getAccountablePerson() {
    return accountablePerson;
  }

  public void setAccountablePerson(String accountablePerson) {
    this.accountablePerson = accountablePerson;
  }

  public String getReportsTo() {
    return reportsTo;
  }

  public void setReportsTo(String reportsTo) {
    this.reportsTo = reportsTo;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
