package vn.chidao.coordination.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.draft.Drafts;
import vn.chidao.shared.AgencyCode;

/** What is typed on the page on which contributions are asked for, kept until it is sent. */
@RequestScoped
public class AskForm {
  @Inject ContributionLines lines;
  @Inject Drafts drafts;

  private String key;
  private String text;
  private LocalDate dueOn;
  private List<AskRow> rows;
  private Instant savedAt;

  /** All who were never asked are chosen, or the one that the address names. */
  void open(AssignmentSheet.Head head, String only) {
    key = "coordination/ask " + head.id();
    rows =
        lines.of(head).stream()
            .filter(party -> ContributionLines.codes(head).contains(party.agency()))
            .map(party -> new AskRow(party, isChosen(party, only)))
            .toList();
    Drafts.Draft draft = drafts.of(key);
    if (draft.savedAt() == null) return;
    savedAt = draft.savedAt();
    text = draft.get("text");
    dueOn = day(draft.get("dueOn"));
    for (AskRow row : rows) {
      row.setChosen(!row.isWaiting() && draft.get("chosen " + row.getAgency()) != null);
      row.setOwnDate(day(draft.get("own " + row.getAgency())));
    }
  }

  private static boolean isChosen(ContributionLines.Party party, String only) {
    return only == null || only.isBlank() ? party.last() == null : party.agency().equals(only);
  }

  private static LocalDate day(String kept) {
    return kept == null ? null : LocalDate.parse(kept);
  }

  void keep() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("text", text);
    typed.put("dueOn", dueOn == null ? null : dueOn.toString());
    for (AskRow row : rows) {
      if (row.isChosen()) typed.put("chosen " + row.getAgency(), "true");
      if (row.getOwnDate() != null)
        typed.put("own " + row.getAgency(), row.getOwnDate().toString());
    }
    savedAt = drafts.keep(key, typed);
  }

  void sent() {
    drafts.drop(key);
  }

  /** The chosen agencies, each with its own date or else the common one. */
  Map<AgencyCode, LocalDate> dates() {
    Map<AgencyCode, LocalDate> dates = new LinkedHashMap<>();
    rows.stream()
        .filter(AskRow::isChosen)
        .forEach(
            row ->
                dates.put(
                    new AgencyCode(row.getAgency()),
                    row.getOwnDate() == null ? dueOn : row.getOwnDate()));
    return dates;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public List<AskRow> getRows() {
    return rows;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
