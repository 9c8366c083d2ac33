package vn.chidao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The real product as an operator starts it: the server's jar with the built archive, in a process
 * of its own, on data that survive it. Kill it, start it again.
 */
public final class RunningProduct implements AutoCloseable {
  private static final String SERVES = "Payara Micro URLs:";
  private static final int PATIENCE_IN_SECONDS = 180;

  private final Path directory;
  private final Map<String, String> settings = new TreeMap<>();
  private final int port = freePort();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private Process process;
  private String broken;

  /**
   * Keeps its H2 data and its log under {@code target/it/<name>}; one name per test class. Its people
   * log in often: their passwords are hashed quickly.
   */
  public RunningProduct(String name) {
    directory = Path.of(System.getProperty("it.directory", "target/it"), name).toAbsolutePath();
    with("DB_CLASS", "org.h2.jdbcx.JdbcDataSource");
    with("DB_URL", "jdbc:h2:file:" + directory.resolve("chidao") + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000");
    with("CHIDAO_PASSWORD_ITERATIONS", "2000");
  }

  /** One setting more, by its name as an environment variable; before the start. */
  public RunningProduct with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** What the test itself breaks may stand in the log, in a line with these words. */
  public RunningProduct breaking(String words) {
    broken = words;
    return this;
  }

  /** Starts it, and returns once it serves its first page. */
  public RunningProduct start() {
    CompletableFuture<Void> serves = new CompletableFuture<>();
    try {
      Files.createDirectories(directory);
      ProcessBuilder server = new ProcessBuilder(command()).redirectErrorStream(true);
      server.environment().keySet().removeIf(name -> name.matches("(DB|CHIDAO|COUNTED)_.*"));
      server.environment().putAll(settings);
      process = server.start();
      Process started = process;
      new Thread(() -> keepLog(started.inputReader(), serves), "log of the product").start();
      serves.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    } catch (InterruptedException | ExecutionException | TimeoutException silent) {
      kill();
      throw new IllegalStateException("The product did not come up, see " + log(), silent);
    }
    int status = get("/").statusCode();
    if (status != 200) {
      kill();
      throw new IllegalStateException("Its first page answers " + status + ", see " + log());
    }
    return this;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"));
    command.addAll(
        List.of("-jar", System.getProperty("server.jar", "target/server/payara-micro.jar")));
    command.addAll(List.of("--nocluster", "--port", String.valueOf(port), "--contextroot", "/"));
    command.addAll(List.of("--prebootcommandfile", "server-config/boot.asadmin"));
    command.addAll(List.of("--logproperties", "server-config/logging.properties"));
    command.addAll(List.of("--deploy", System.getProperty("product.war", "target/chidao.war")));
    return command;
  }

  /** The server says when it serves: reading that is how we wait without sleeping. */
  private void keepLog(BufferedReader output, CompletableFuture<Void> serves) {
    try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(log()), true)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        log.println(line);
        if (line.contains(SERVES)) serves.complete(null);
      }
      serves.completeExceptionally(new IllegalStateException("It ended"));
    } catch (IOException cut) {
      serves.completeExceptionally(cut);
    }
  }

  /** What the server printed since its last start. */
  public Path log() {
    return directory.resolve("server.log");
  }

  /** Address of a page, e.g. {@code url("/assignment/inbox.xhtml")}. */
  public String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Asks for a page as nobody. */
  public HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(url(path))).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Pulls the plug, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Ends it as an operator does. */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS))
        throw new IllegalStateException("The product does not end, see " + log());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * Ends it; what must always hold still holds in its data, as the operator's command sees them, and
   * nothing in its log asks for an operator.
   */
  @Override
  public void close() {
    if (process == null || !process.isAlive()) return;
    try {
      assertEquals("", invariants());
      assertEquals(List.of(), severe());
    } finally {
      kill();
    }
  }

  private List<String> severe() {
    try (Stream<String> lines = Files.lines(log())) {
      return lines
          .filter(line -> line.contains(" SEVERE "))
          .filter(line -> broken == null || !line.contains(broken))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String invariants() {
    try {
      ProcessBuilder check =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  System.getProperty("inv.jar", "target/chidao-inv.jar"))
              .redirectErrorStream(true);
      check.environment().putAll(settings);
      Process started = check.start();
      return new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
