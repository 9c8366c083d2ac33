package vn.chidao.agency.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.chidao.shared.AgencyCode;

/** Agencies chosen one after the other; their order counts, the first comes first. */
public class AgencyPick implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<String> chosen;
  private String next;

  public AgencyPick(List<AgencyCode> agencies) {
    chosen = new ArrayList<>(agencies.stream().map(AgencyCode::value).toList());
  }

  public List<AgencyCode> agencies() {
    return chosen.stream().map(AgencyCode::new).toList();
  }

  /** Takes what was chosen last into the list. */
  public void add() {
    if (next != null) addAll(List.of(next));
    next = null;
  }

  public void addAll(Collection<String> codes) {
    codes.stream().filter(code -> !chosen.contains(code)).forEach(chosen::add);
  }

  public void remove(String code) {
    chosen.remove(code);
  }

  public void putFirst(String code) {
    if (chosen.remove(code)) chosen.add(0, code);
  }

  public void clear() {
    chosen.clear();
  }

  public List<String> getChosen() {
    return chosen;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
