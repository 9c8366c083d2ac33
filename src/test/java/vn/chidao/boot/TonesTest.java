package vn.chidao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.chidao.coordination.model.ContributionState;
import vn.chidao.progress.model.InquiryStatus;

class TonesTest {
  private final Tones tones = new Tones();

  @Test
  void silence_is_red_and_an_answer_is_not() {
    assertEquals("late", tones.tone(ContributionState.SILENT));
    assertEquals("done", tones.tone(ContributionState.ANSWERED_IN_TIME));
    assertEquals("wait", tones.tone(InquiryStatus.RAISED));
    assertEquals("pi-exclamation-triangle", tones.sign(ContributionState.SILENT));
  }
}
