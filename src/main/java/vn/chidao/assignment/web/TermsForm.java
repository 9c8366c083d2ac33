package vn.chidao.assignment.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chidao.agency.web.AgencyPick;
import vn.chidao.assignment.AmendmentForm;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.assignment.model.Parties;
import vn.chidao.assignment.model.Partners;

/** What an assignment asks for, while it is being rewritten. */
public class TermsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String work;
  private String objective;
  private String authority;
  private String resources;
  private String expectedResult;
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
    form.work = head.work();
    form.objective = head.objective();
    form.authority = head.authority();
    form.resources = head.resources();
    form.expectedResult = head.expectedResult();
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
        work,
        objective,
        authority,
        resources,
        expectedResult,
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

  public String getWork() {
    return work;
  }

  public void setWork(String work) {
    this.work = work;
  }

  public String getObjective() {
    return objective;
  }

  public void setObjective(String objective) {
    this.objective = objective;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getResources() {
    return resources;
  }

  public void setResources(String resources) {
    this.resources = resources;
  }

  public String getExpectedResult() {
    return expectedResult;
  }

  public void setExpectedResult(String expectedResult) {
    this.expectedResult = expectedResult;
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
