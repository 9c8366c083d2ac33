package vn.chidao.invariants;

import java.time.Duration;
import java.time.Instant;

/**
 * What is due is being worked off: timers of the engine (d), notices and mails (h). What failed for
 * good is named with its reason.
 */
final class DueWork {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Database database;
  private final Findings findings;

  DueWork(Database database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void check() {
    Instant until = database.now().minus(PATIENCE);
    database.each(
        "select j.ID_ as id, j.RETRIES_ as retries, j.EXCEPTION_MSG_ as failure,"
            + " coalesce(j.DUEDATE_, j.CREATE_TIME_) as due, j.LOCK_EXP_TIME_ as locked,"
            + " k.ACT_ID_ as step, e.BUSINESS_KEY_ as subject from ACT_RU_JOB j"
            + " left join ACT_RU_JOBDEF k on k.ID_ = j.JOB_DEF_ID_"
            + " left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_",
        job -> check(job, until));
    database.each(
        "select id, kind, at from notice where given_at is null",
        notice -> {
          if (notice.instant("at").isBefore(until))
            findings.add(
                'h',
                "notice " + notice.text("id"),
                notice.text("kind") + " of " + notice.text("at") + " was not given out");
        });
    database.each(
        "select id, due_at, failure from outbox_mail where state = 'WAITING'",
        mail -> {
          if (mail.instant("due_at").isBefore(until))
            findings.add('h', "mail " + mail.text("id"), "is due since " + mail.text("due_at"));
        });
  }

  private void check(Row job, Instant until) {
    String row = "job " + job.text("id") + " at " + job.text("step") + " of " + job.text("subject");
    if (job.number("retries") == 0)
      findings.add('d', row, "has failed for good: " + Texts.quoted(job.text("failure")));
    else if (isBefore(job.instant("due"), until)
        && (job.text("locked") == null || isBefore(job.instant("locked"), until)))
      findings.add('d', row, "is due since " + job.text("due") + " and nobody works it off");
  }

  private static boolean isBefore(Instant moment, Instant until) {
    return moment != null && moment.isBefore(until);
  }
}
