package vn.chidao.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this product before anybody reads a row. */
@ApplicationScoped
class DatabaseMigration {
  @Resource(lookup = DataSourceSetup.JNDI_NAME)
  DataSource dataSource;

  @PersistenceContext EntityManager rows;

  void migrate() {
    boolean postgres = product().equals("PostgreSQL");
    Flyway.configure(getClass().getClassLoader())
        .dataSource(dataSource)
        .locations("db/migration", postgres ? "db/postgresql" : "db/h2")
        .placeholders(
            Map.of("blob", postgres ? "bytea" : "blob", "stored", postgres ? "stored" : ""))
        .load()
        .migrate();
    // logs the persistence unit in now, on this thread: the first job must not be the one to do it
    rows.createNativeQuery("select 1").getSingleResult();
  }

  private String product() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database cannot be reached", unreachable);
    }
  }
}
