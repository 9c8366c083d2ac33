package vn.chidao.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.chidao.agency.web.AgencyTitles;
import vn.chidao.assignment.EffectPreview;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.web.Words;

/** The consequences of a decision as sentences in the person's language. */
@Named
@RequestScoped
public class EffectLines {
  @Inject AgencyTitles agencies;
  @Inject Words words;

  public String text(EffectPreview.Line line) {
    return words.of(
        line.key(),
        line.parameters().stream()
            .map(each -> each instanceof AgencyCode code ? agencies.of(code.value()) : each)
            .toArray());
  }
}
