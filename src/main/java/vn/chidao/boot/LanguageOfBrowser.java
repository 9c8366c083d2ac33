package vn.chidao.boot;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Vietnamese unless another language was chosen, whatever the browser itself speaks. */
public class LanguageOfBrowser extends ViewHandlerWrapper {
  public LanguageOfBrowser(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(Look.class).get().getLocale();
  }
}
