package vn.chidao.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one pool that tables and engine share. What it connects to is a setting, so the same archive
 * runs on H2 and on PostgreSQL.
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
    maxPoolSize = 24)
public class DataSourceSetup {
  public static final String JNDI_NAME = "java:app/jdbc/chidao";
}
