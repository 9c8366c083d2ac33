package vn.chidao.boot;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import vn.chidao.shared.NotPermitted;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.web.Words;

/**
 * The one place where anything that goes wrong becomes something a person can read. After a button
 * the page stays as it is, with what was typed, and says at its top what happened; an address that
 * cannot be shown gets an error page.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(RuleViolationHandler.class.getName());

  RuleViolationHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RuleViolationHandler(getWrapped().getExceptionHandler());
    }
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      ExceptionQueuedEventContext event = queued.next().getContext();
      queued.remove();
      answer(event.getContext(), event.getException(), event.getPhaseId());
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext page, Throwable thrown, PhaseId phase) {
    if (page.getResponseComplete()) {
      LOG.log(Level.WARNING, "Thrown after the answer was complete", thrown);
      return;
    }
    if (isOutdated(thrown)) {
      ErrorPage.reopen(page);
      return;
    }
    RuleViolation refusal = cause(thrown, RuleViolation.class);
    String reference = refusal == null ? log(thrown) : "";
    boolean pageStands = page.isPostback() && phase != PhaseId.RENDER_RESPONSE;
    if (!pageStands) ErrorPage.show(page, status(refusal), reference, phase);
    else say(page, refusal, reference);
  }

  private static void say(FacesContext page, RuleViolation refusal, String reference) {
    Words words = CDI.current().select(Words.class).get();
    String text = refusal == null ? words.of("error.failed", reference) : words.of(refusal);
    String field = refusal == null ? null : RefusedField.of(page, refusal);
    // without a detail of its own, so that the field below says the same as the top of the page
    page.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    page.validationFailed();
    page.renderResponse();
  }

  /** The server no longer knows the page, or the page no longer knows its number. */
  private static boolean isOutdated(Throwable thrown) {
    return cause(thrown, ViewExpiredException.class) != null
        || cause(thrown, CspException.class) != null;
  }

  private static int status(RuleViolation refusal) {
    if (refusal == null) return 500;
    return refusal instanceof NotPermitted ? 403 : 404;
  }

  private static String log(Throwable thrown) {
    String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    LOG.log(Level.SEVERE, "Reference " + reference, thrown);
    return reference;
  }

  private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    for (Throwable each = thrown; each != null; each = each.getCause())
      if (type.isInstance(each)) return type.cast(each);
    return null;
  }

  @Override
  public Throwable getRootCause(Throwable thrown) {
    return thrown instanceof FacesException && thrown.getCause() != null
        ? getRootCause(thrown.getCause())
        : thrown;
  }
}
