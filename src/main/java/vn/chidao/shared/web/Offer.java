package vn.chidao.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/**
 * What a page offered stands until it is pressed, even if somebody was faster meanwhile: the form
 * is there with what was typed, and the use case says who came first and what to do: {@code
 * #{offer.stands('form:answer', page.open)}}.
 */
@Named
@RequestScoped
public class Offer {
  @Inject HttpServletRequest request;

  /**
   * Whether a part of a form is there: what it offers is possible now, or was pressed.
   *
   * @param buttons ids of its buttons with their form, separated by blanks
   */
  public boolean stands(String buttons, boolean possible) {
    return possible
        || Stream.of(buttons.split(" ")).anyMatch(each -> request.getParameter(each) != null);
  }
}
