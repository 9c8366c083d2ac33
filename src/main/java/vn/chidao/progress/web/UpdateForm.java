package vn.chidao.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.assignment.AssignmentSheet;
import vn.chidao.calendar.web.Dates;
import vn.chidao.draft.Drafts;
import vn.chidao.progress.model.Standing;

/** What is typed on the page on which the owner tells of the progress, kept until it is sent. */
@RequestScoped
public class UpdateForm {
  @Inject ProgressLines lines;
  @Inject Drafts drafts;
  @Inject Dates dates;

  private String key;
  private LocalDate changedOn;
  private List<UpdateRow> rows;
  private Instant savedAt;

  void open(AssignmentSheet.Head head) {
    key = "progress/update " + head.id();
    changedOn = dates.getToday();
    rows = lines.of(head).stream().map(UpdateRow::new).toList();
    Drafts.Draft draft = drafts.of(key);
    if (draft.savedAt() == null) return;
    savedAt = draft.savedAt();
    if (draft.get("changedOn") != null) changedOn = LocalDate.parse(draft.get("changedOn"));
    for (UpdateRow row : rows) {
      String percent = draft.get(row.field("percent"));
      if (percent != null) row.setPercent(Integer.valueOf(percent));
      row.setNarrative(draft.get(row.field("narrative")));
      row.setReason(draft.get(row.field("reason")));
    }
  }

  void keep() {
    Map<String, String> typed = new HashMap<>();
    if (changedOn != null) typed.put("changedOn", changedOn.toString());
    for (UpdateRow row : rows) {
      if (row.getPercent() != null) typed.put(row.field("percent"), row.getPercent().toString());
      typed.put(row.field("narrative"), row.getNarrative());
      typed.put(row.field("reason"), row.getReason());
    }
    savedAt = drafts.keep(key, typed);
  }

  void sent() {
    drafts.drop(key);
  }

  List<Standing> standings() {
    return rows.stream().filter(UpdateRow::isNew).map(UpdateRow::standing).toList();
  }

  public LocalDate getChangedOn() {
    return changedOn;
  }

  public void setChangedOn(LocalDate changedOn) {
    this.changedOn = changedOn;
  }

  public List<UpdateRow> getRows() {
    return rows;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
