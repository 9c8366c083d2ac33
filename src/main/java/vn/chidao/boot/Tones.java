package vn.chidao.boot;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Which colour and which sign a state has wherever it is shown; the word beside them says the same.
 */
@Named
@ApplicationScoped
public class Tones {
  private static final Map<String, String> TONES =
      Map.ofEntries(
          entry("ON_TRACK", "ok"),
          entry("DUE_SOON", "soon"),
          entry("OVERDUE", "late"),
          entry("COMPLETED_ON_TIME", "done"),
          entry("COMPLETED_LATE", "donelate"),
          entry("STANDING", "stand"),
          entry("WITHDRAWN", "gone"),
          entry("ASSIGNED", "soon"),
          entry("RECEIVED", "soon"),
          entry("IN_PROGRESS", "ok"),
          entry("UNDER_REVIEW", "wait"),
          entry("UNDER_ENDORSEMENT", "wait"),
          entry("AWAITING_ACCEPTANCE", "wait"),
          entry("RAISED", "wait"),
          entry("ENDORSED", "wait"),
          entry("GRANTED", "done"),
          entry("DECLINED", "late"),
          entry("NOT_ENDORSED", "gone"),
          entry("REVIEWED", "wait"),
          entry("PARTLY_ACCEPTED", "soon"),
          entry("RETURNED", "late"),
          entry("ACCEPTED", "done"),
          entry("DRAFT", "gone"),
          entry("IN_CLEARANCE", "wait"),
          entry("ISSUED", "ok"),
          entry("COMPLETED", "done"),
          entry("REVOKED", "gone"),
          entry("SUBMITTED", "wait"),
          entry("APPROVED", "done"),
          entry("WAITING", "wait"),
          entry("SILENT", "late"),
          entry("ANSWERED_IN_TIME", "done"),
          entry("ANSWERED_LATE", "donelate"),
          entry("NOTHING_IN_TIME", "done"),
          entry("NOTHING_LATE", "donelate"),
          entry("ANSWERED", "soon"),
          entry("SETTLED", "done"),
          entry("OPENED", "late"),
          entry("EXPLAINED", "wait"),
          entry("CONFIRMED", "wait"),
          entry("WATCHED", "soon"),
          entry("FINISHED", "done"),
          entry("UNCONVINCING", "late"),
          entry("DONE", "done"),
          entry("OPEN", "wait"),
          entry("REFUSED", "late"),
          entry("BROKEN", "late"),
          entry("RUNNING", "ok"),
          entry("STOPPED", "soon"),
          entry("ENDED", "done"),
          entry("NORMAL", "gone"),
          entry("URGENT", "soon"),
          entry("VERY_URGENT", "soon"),
          entry("EXPRESS", "late"));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          entry("ok", "pi-circle-fill"),
          entry("soon", "pi-hourglass"),
          entry("late", "pi-exclamation-triangle"),
          entry("wait", "pi-clock"),
          entry("done", "pi-check"),
          entry("donelate", "pi-check"),
          entry("stand", "pi-sync"),
          entry("gone", "pi-minus"));

  private static final Map<String, String> OWN_SIGNS =
      Map.ofEntries(
          entry("RETURNED", "pi-replay"),
          entry("IN_PROGRESS", "pi-play"),
          entry("ASSIGNED", "pi-inbox"),
          entry("RECEIVED", "pi-user-plus"),
          entry("ISSUED", "pi-send"),
          entry("DRAFT", "pi-file-edit"),
          entry("EXPRESS", "pi-bolt"));

  /** The name of the colour: ok, soon, late, wait, done, donelate, stand or gone. */
  public String tone(Enum<?> state) {
    return TONES.getOrDefault(state.name(), "gone");
  }

  /** The sign beside the word. */
  public String sign(Enum<?> state) {
    return OWN_SIGNS.getOrDefault(state.name(), SIGNS.get(tone(state)));
  }
}
