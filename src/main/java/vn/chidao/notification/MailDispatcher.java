package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One round of the post: gives out what lies in the outbox, then sends what is due. A mail that
 * fails does not hold up the others.
 */
@ApplicationScoped
public class MailDispatcher {
  private static final Logger LOG = Logger.getLogger(MailDispatcher.class.getName());

  @Inject GiveNotices giveNotices;
  @Inject DeliverMail deliverMail;
  @Inject MailServer server;
  @Inject MailSettings settings;

  /** Works until nothing is due any more; the product itself acts. Returns how many were sent. */
  public int dispatch() {
    while (giveNotices.give() > 0)
      ;
    if (!settings.isOn()) return 0;
    int sent = 0;
    for (List<String> due = deliverMail.due(); !due.isEmpty(); due = deliverMail.due())
      for (String mail : due) if (send(mail)) sent++;
    return sent;
  }

  private boolean send(String mail) {
    Optional<Letter> letter = deliverMail.take(mail);
    if (letter.isEmpty()) return false;
    try {
      server.send(letter.get());
    } catch (MessagingException refused) {
      if (deliverMail.failed(mail, reason(refused)))
        LOG.log(Level.WARNING, refused, () -> "Mail " + mail + " is given up");
      return false;
    }
    deliverMail.sent(mail, letter.get().to());
    return true;
  }

  /** What the server said, down to the first cause. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    String first = thrown.getMessage();
    return cause == thrown ? first : first + " (" + cause.getMessage() + ")";
  }
}
