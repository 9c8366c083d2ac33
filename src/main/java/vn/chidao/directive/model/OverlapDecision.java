package vn.chidao.directive.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.Text;

/**
 * What an issuer says of a task that is alike another one.
 *
 * @param other the task that was there before
 * @param number of the document that asked for it, issued on that day
 * @param reason in the issuer's words; whoever keeps both has to say why
 */
public record OverlapDecision(
    TaskId other,
    DirectiveId directive,
    String number,
    LocalDate issuedOn,
    OverlapVerdict verdict,
    String reason)
    implements Serializable {
  public OverlapDecision {
    if (verdict == null) throw new RuleViolation("directive.overlap.undecided");
    reason =
        verdict == OverlapVerdict.KEPT
            ? Text.required("directive.overlap.reason", reason, 1000)
            : Text.optional("directive.overlap.reason", reason, 1000);
  }

  /** Whether another document than that one said it before. */
  boolean restatesOther(DirectiveId mine) {
    return verdict == OverlapVerdict.RESTATES && !directive.equals(mine);
  }
}
