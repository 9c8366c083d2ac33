package vn.chidao.directive.web;

import java.util.List;
import vn.chidao.intake.AnnexField;

/**
 * One cell of an annex as the preview shows it.
 *
 * @param said the words of the document, or what the issuer wrote in their place
 * @param understood what was made of them; empty when nothing
 * @param questions what is doubtful or missing, to be decided
 * @param notes how rules were applied; nothing to decide
 * @param confirmed whether the issuer has said that it is right
 */
public record AnnexCell(
    AnnexField field,
    String said,
    List<String> understood,
    List<Question> questions,
    List<String> notes,
    boolean confirmed) {

  /** One question; what to write instead is offered, and a doubt can be confirmed as it is. */
  public record Question(int place, String text, boolean missing, List<String> suggestions) {}

  public boolean isDoubtful() {
    return questions.stream().anyMatch(question -> !question.missing());
  }

  public boolean isMissing() {
    return questions.stream().anyMatch(Question::missing);
  }
}
