package vn.chidao.assignment.web;

import java.io.Serializable;

/** The words of what is asked for, as they are typed: in a draft, or when they are amended. */
public abstract class DutyWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private String work;
  private String objective;
  private String authority;
  private String resources;
  private String expectedResult;

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
}
