package vn.chidao.boot;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session's cookie travels encrypted only, where a proxy encrypts what the server does not. */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject
  @ConfigProperty(name = "chidao.https")
  boolean https;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (https) event.getServletContext().getSessionCookieConfig().setSecure(true);
  }
}
