package vn.chidao.support;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.notification.MailSettings;

/** A real mail server in this virtual machine, when a test wants one; otherwise mail is off. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MailServers extends MailSettings {
  private GreenMail server;
  private int port;
  private boolean wanted;

  public void start() {
    server =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
    server.start();
    port = server.getSmtp().getPort();
    wanted = true;
  }

  /** The product still wants to send, but nobody listens any more. */
  public void breakDown() {
    server.stop();
  }

  /** No mail at all, as when no server is set. */
  public void off() {
    if (server != null) server.stop();
    wanted = false;
  }

  /** What this address has got, oldest first. */
  public List<MimeMessage> receivedBy(String address) {
    return Stream.of(server.getReceivedMessages())
        .filter(message -> address.equals(recipient(message)))
        .toList();
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public Optional<String> host() {
    return wanted ? Optional.of("127.0.0.1") : Optional.empty();
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public boolean startTls() {
    return false;
  }
}
