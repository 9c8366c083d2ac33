package vn.chidao.invariants;

import java.sql.Connection;
import java.util.List;

/**
 * What must always hold, checked against a database. It reads only, and only what is committed; one
 * connection in one transaction sees one moment.
 */
public final class Invariants {
  private static final List<String> STATEMENTS = List.of("a", "c", "g", "h", "i", "j");

  private Invariants() {}

  /**
   * Everything that does not hold; empty when all is well.
   *
   * @param jobsAreWorkedOff whether a server works off jobs, so that what is long due is a fault
   */
  public static List<Violation> violations(Connection connection, boolean jobsAreWorkedOff) {
    Database database = new Database(connection);
    Findings findings = new Findings();
    for (String letter : STATEMENTS)
      for (String sql : database.script(letter + ".sql"))
        database.each(sql, row -> findings.add(letter.charAt(0), row.at(0), row.at(1)));
    for (String sql : database.script("f.sql"))
      database.each(
          sql,
          row -> findings.add('f', row.at(0), row.at(1) + " are shown, the rows are " + row.at(2)));
    new LivingAgencies(database, findings).check();
    new AddsUp(database, findings).check();
    new WaitingSteps(database, findings).check();
    new NoticesKept(database, findings).check();
    if (jobsAreWorkedOff) new DueWork(database, findings).check();
    return findings.all();
  }
}
