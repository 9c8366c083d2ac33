package vn.chidao.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one pool that tables and engine share. What it connects to is a setting, so the same archive
 * runs on H2 and on PostgreSQL. Big enough for a table and an engine connection of each person and
 * job at work; a connection that died with the database is noticed before it is used.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = DataSourceSetup.JNDI_NAME,
    className = "${MPCONFIG=db.class}",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.max-wait-time-in-millis=20000"
    })
public class DataSourceSetup {
  public static final String JNDI_NAME = "java:app/jdbc/chidao";
}
