package vn.chidao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Staff;
import vn.chidao.support.TestClock;

/** What is typed is kept until it is sent or given up, and no longer. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {
  private static final Map<String, String> TYPED = Map.of("note", "Chờ ý kiến Bộ Tài chính");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Staff staff;
  @Inject As as;
  @Inject TestClock clock;
  @Inject Drafts drafts;
  @Inject ClearDrafts clearDrafts;

  @AfterEach
  void time_is_real_again() {
    clock.reset();
  }

  @Test
  void what_nobody_touches_for_the_set_days_is_cleared_and_what_is_typed_since_stays() {
    Person writer = staff.enrol("C-bca", Role.SUPERVISOR);
    as.person(writer);
    drafts.keep("overdue/review given-up", TYPED);
    drafts.keep("overdue/review taken-up", TYPED);
    clock.forward(Duration.ofDays(89));
    clear();
    as.person(writer);
    assertNotNull(drafts.of("overdue/review given-up").savedAt());
    drafts.keep("overdue/review taken-up", TYPED);
    clock.forward(Duration.ofDays(2));
    clear();
    as.person(writer);
    assertNull(drafts.of("overdue/review given-up").savedAt());
    assertEquals(TYPED, drafts.of("overdue/review taken-up").typed());
  }

  private void clear() {
    as.system();
    clearDrafts.clear();
  }
}
