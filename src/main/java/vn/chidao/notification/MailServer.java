package vn.chidao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import vn.chidao.shared.web.Words;

/** Hands mails over to the mail server of the installation. */
@ApplicationScoped
class MailServer {
  private static final String PATIENCE_IN_MILLIS = "15000";

  @Inject MailSettings settings;
  @Inject Words words;
  @Inject Clock clock;

  /** Sends one mail, or throws the server's reason why not. */
  void send(Letter letter) throws MessagingException {
    Session session = session();
    Message message = message(session, letter);
    try (Transport server = session.getTransport("smtp")) {
      server.connect(
          settings.host().orElseThrow(),
          settings.port(),
          settings.user().orElse(null),
          settings.password());
      server.sendMessage(message, message.getAllRecipients());
    }
  }

  private Session session() {
    Properties how = new Properties();
    how.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
    how.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
    how.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
    how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    how.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MILLIS);
    how.setProperty("mail.smtp.timeout", PATIENCE_IN_MILLIS);
    how.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MILLIS);
    return Session.getInstance(how);
  }

  private Message message(Session session, Letter letter) throws MessagingException {
    LetterText text = new LetterText(letter, words, settings::address);
    InternetAddress from = new InternetAddress(settings.from());
    Named message = new Named(session, letter.key(), from);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    message.setText(text.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", letter.language().toLanguageTag());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** A mail that is sent twice after all is still one mail to whoever gets it. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String key, InternetAddress from) {
      super(session);
      String address = from.getAddress();
      id = "<" + key + address.substring(address.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
