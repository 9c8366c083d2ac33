package vn.chidao.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a deadline cell means: a date, or standing work with a reporting cycle, and what is doubtful
 * about it.
 *
 * @param said the phrase as the document words it
 * @param dueOn null when the work is standing or no date is said
 * @param cycle null when the work is not standing or no cycle is said
 */
public record DeadlinePhrase(
    String said,
    DeadlineClass kind,
    LocalDate dueOn,
    boolean standing,
    ReportingCycle cycle,
    List<Doubt> doubts)
    implements Serializable {
  public DeadlinePhrase {
    doubts = List.copyOf(doubts);
  }

  public static DeadlinePhrase read(String cell, AnnexContext context) {
    return new DeadlineReading(cell, context).read();
  }
}
