package vn.chidao.invariants;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chidao.invariants.Changes.Change;

/** The audit entries of one row, added up one after the other. */
final class Story {
  private static final Set<String> DECISIONS =
      Set.of(
          "ReportApproved",
          "ReportReturned",
          "ReportEndorsed",
          "ReportToReviewAgain",
          "ResultAccepted",
          "ResultPartlyAccepted",
          "ResultReturned");
  private static final String DECIDED = "\\.(reviewedAt|endorsedAt|decidedAt)$";

  private final String row;
  private final Acts acts;
  private final Findings findings;
  private final SortedMap<String, String> state = new TreeMap<>();
  private String originalDueOn;
  private long entries;

  Story(String row, Acts acts, Findings findings) {
    this.row = row;
    this.acts = acts;
    this.findings = findings;
  }

  void add(Row entry) {
    long number = entry.number("subject_entry");
    entries++;
    if (number != entries)
      findings.add('e', row, "after entry " + (entries - 1) + " comes entry " + number);
    entries = number;
    String action = entry.text("action");
    List<Change> changes = Changes.read(entry.text("changes"));
    if (DECISIONS.contains(action)) checkHands(action, entry.text("actor_id"), changes);
    acts.check(row, action, changes, findings);
    changes.forEach(change -> take(change, number));
  }

  private void checkHands(String action, String actor, List<Change> changes) {
    if (actor.equals(state.get("owner")))
      findings.add('c', row, action + " was done by its own owner " + actor);
    for (Change change : changes)
      if (change.path().startsWith("reports[")
          && change.path().matches(".*" + DECIDED)
          && actor.equals(state.get(change.path().replaceFirst(DECIDED, ".writtenBy"))))
        findings.add('c', row, action + " was done by who wrote the report: " + actor);
  }

  private void take(Change change, long number) {
    if (!Objects.equals(state.get(change.path()), change.before()))
      findings.add(
          'e',
          row,
          "entry "
              + number
              + " says that "
              + change.path()
              + " was "
              + Texts.quoted(change.before())
              + " before, but it was "
              + Texts.quoted(state.get(change.path())));
    if (change.path().equals("originalDueOn")) {
      if (number == 1) originalDueOn = change.after();
      else findings.add('i', row, "entry " + number + " changed the original deadline");
    }
    if (change.after() == null) state.remove(change.path());
    else state.put(change.path(), change.after());
  }

  /** Compares what the entries add up to with what the row is. */
  void compare(SortedMap<String, String> facts, long counted) {
    if (entries != counted)
      findings.add('e', row, "has " + entries + " audit entries, the row counts " + counted);
    if (!Objects.equals(originalDueOn, facts.get("originalDueOn")))
      findings.add(
          'i',
          row,
          "its original deadline is "
              + Texts.quoted(facts.get("originalDueOn"))
              + ", its first audit entry says "
              + Texts.quoted(originalDueOn));
    SortedMap<String, String> paths = new TreeMap<>(state);
    paths.putAll(facts);
    for (String path : paths.keySet())
      if (!Objects.equals(state.get(path), facts.get(path)))
        findings.add(
            'b',
            row,
            path
                + " is "
                + Texts.quoted(facts.get(path))
                + ", its audit entries add up to "
                + Texts.quoted(state.get(path)));
  }
}
