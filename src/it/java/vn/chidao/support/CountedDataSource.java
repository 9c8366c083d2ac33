package vn.chidao.support;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Stands between the pool and the real driver ({@code COUNTED_CLASS}), so that {@link Statements}
 * sees what tables and engine execute alike.
 */
public class CountedDataSource implements DataSource {
  private final DataSource real = create(System.getenv("COUNTED_CLASS"));
  private String user;
  private String password;

  private static DataSource create(String className) {
    try {
      return (DataSource)
          Thread.currentThread()
              .getContextClassLoader()
              .loadClass(className)
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException unknown) {
      throw new IllegalStateException(unknown);
    }
  }

  public void setUrl(String url) throws ReflectiveOperationException {
    real.getClass().getMethod("setURL", String.class).invoke(real, url);
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return counted(Connection.class, real.getConnection(user, password), null);
  }

  private static <T> T counted(Class<T> type, T target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, sql, method, arguments)));
  }

  private static Object call(Object target, String sql, Method method, Object[] arguments)
      throws Throwable {
    String first =
        arguments != null && arguments.length > 0 && arguments[0] instanceof String text
            ? text
            : sql;
    if (target instanceof Statement statement && method.getName().startsWith("execute"))
      Statements.executed(first, statement);
    try {
      Object result = method.invoke(target, arguments);
      return result instanceof Statement made
          ? counted(method.getReturnType().asSubclass(Statement.class), made, first)
          : result;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return real.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    real.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    real.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return real.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("vn.chidao.support");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return real.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real.isWrapperFor(type);
  }
}
