package vn.chidao.bench;

import jakarta.inject.Inject;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.assignment.AssignmentRegister;
import vn.chidao.assignment.Inbox;
import vn.chidao.shared.AgencyCode;
import vn.chidao.shared.OfficialId;
import vn.chidao.shared.Person;
import vn.chidao.shared.Role;
import vn.chidao.support.App;
import vn.chidao.support.As;
import vn.chidao.support.Statements;

/**
 * The first page of the two lists with which everybody begins, while the number of assignments
 * grows: what is paid is the page, not the table. The rows are made by SQL in this run's database.
 */
@ExtendWith(ArquillianExtension.class)
class ListBench {
  private static final long[] SIZES = {1_000, 100_000, 1_000_000};
  private static final int WARM_UP = 6;
  private static final int REPEATS = 11;
  private static final int AT_LEAST = 5;
  private static final long PATIENCE = 3_000_000_000L;
  private static final int BIG = 50_000;
  private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

  @Deployment
  static WebArchive app() {
    return App.war();
  }

  @Inject As as;
  @Inject Inbox inbox;
  @Inject AssignmentRegister register;

  @Resource(lookup = "java:app/jdbc/chidao")
  DataSource pool;

  private final Map<String, Double> atFirstSize = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  @Test
  void first_pages_while_the_table_grows() throws Exception {
    run(Scripts.read("people.sql"));
    try {
      long there = 0;
      for (long size : SIZES) {
        run(Scripts.read("assignments.sql", there + 1, size));
        run("vacuum analyze");
        there = size;
        lists(size);
      }
    } finally {
      run("truncate directive cascade");
      run("delete from official where id like 'b-%'");
    }
    Figures.keep(
        "3-lists",
        "First pages",
        "| list | of whom | assignments | page ms | spread | × first size | count ms | big tables"
            + " read whole by the page |\n|---|---|---|---|---|---|---|---|",
        lines);
  }

  private void lists(long size) throws Exception {
    for (Person person :
        List.of(
            person("C-bca", 7, Role.OFFICIAL),
            person("C-bca", 1, Role.COORDINATOR),
            person("C-bca", 2, Role.SUPERVISOR),
            person("C-vpcp", 3, Role.REVIEWER),
            person("C-vpcp", 4, Role.ISSUER))) {
      as.person(person);
      var all = new Inbox.Filter(null, null, null);
      measure("my work", person, size, () -> inbox.page(all, 0, 20).size(), () -> inbox.count(all));
    }
    for (Person person :
        List.of(
            person("C-vpcp", 3, Role.REVIEWER),
            person("C-bca", 2, Role.SUPERVISOR),
            person("X-00004", 1, Role.COORDINATOR))) {
      as.person(person);
      var all = new AssignmentRegister.Filter(null, null, null, null);
      measure(
          "register",
          person,
          size,
          () -> register.page(all, 0, 20).size(),
          () -> register.count(all));
    }
  }

  private static Person person(String agency, int number, Role role) {
    return new Person(
        new OfficialId("b-" + agency + "-" + number),
        role.name(),
        role.name(),
        new AgencyCode(agency),
        Set.of(role));
  }

  private void measure(
      String list, Person person, long size, Supplier<Object> page, Supplier<Object> count)
      throws Exception {
    String whom = person.position().toLowerCase(Locale.ROOT) + " in " + person.agency();
    List<Double> pages = times(page);
    double median = Medians.of(pages);
    double first = atFirstSize.computeIfAbsent(list + whom, l -> median);
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %,d | %.1f | %.1f – %.1f | %.1f | %.1f | %s |",
            list,
            whom,
            size,
            median,
            Medians.least(pages),
            Medians.most(pages),
            median / first,
            Medians.of(times(count)),
            bigScans(list + " of " + whom + ", " + size, page)));
  }

  private static List<Double> times(Supplier<Object> read) {
    List<Double> times = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < WARM_UP + REPEATS; i++) {
      long before = System.nanoTime();
      read.get();
      if (i >= WARM_UP) times.add((System.nanoTime() - before) / 1e6);
      boolean enough = times.size() >= AT_LEAST && System.nanoTime() - begin > PATIENCE;
      if (enough) break;
    }
    return times;
  }

  /** Of the tables that the plan reads from end to end, those that are big by now. */
  private String bigScans(String name, Supplier<Object> page) throws Exception {
    List<String> sent = Statements.withValues(page::get);
    Set<String> scanned = new TreeSet<>();
    StringBuilder plan = new StringBuilder();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : sent)
        try (ResultSet lines = statement.executeQuery("explain (analyze, buffers) " + sql)) {
          while (lines.next()) plan.append(lines.getString(1)).append('\n');
        }
      Matcher scan = SCAN.matcher(plan);
      while (scan.find()) if (rows(statement, scan.group(1)) >= BIG) scanned.add(scan.group(1));
    }
    Figures.write("plan " + name + ".txt", plan.toString());
    return scanned.isEmpty() ? "none" : String.join(", ", scanned);
  }

  private static long rows(Statement statement, String table) throws Exception {
    try (ResultSet rows =
        statement.executeQuery(
            "select reltuples::bigint from pg_class where relname = '" + table + "'")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private void run(String script) throws Exception {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }
}
