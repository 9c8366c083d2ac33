package vn.chidao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.support.App;
import vn.chidao.support.Statements;
import vn.chidao.support.TestClock;

@ExtendWith(ArquillianExtension.class)
class StartUpIT {
  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject Clock clock;
  @Inject TestClock testClock;
  @PersistenceContext EntityManager rows;

  @Test
  void schema_is_migrated_before_the_first_request() {
    assertFalse(
        rows.createNativeQuery("select * from \"flyway_schema_history\"").getResultList() == null);
  }

  @Test
  void clock_is_the_one_that_tests_move() {
    Instant tet = Instant.parse("2026-02-17T00:00:00Z");
    testClock.moveTo(tet);
    assertEquals(tet.getEpochSecond(), clock.instant().getEpochSecond(), 2);
    testClock.reset();
  }

  @Test
  void every_statement_is_counted() {
    assertEquals(1, Statements.of(() -> rows.createNativeQuery("select 1").getResultList()).size());
  }
}
