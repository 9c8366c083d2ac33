package vn.chidao.invariants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the file of an H2 database. The file belongs to the server that runs on it; a copy can
 * be opened beside it, and is what was committed when it was taken: H2 overwrites nothing that is
 * younger than 45 seconds.
 */
final class DatabaseFile implements AutoCloseable {
  private static final String PREFIX = "jdbc:h2:file:";
  private static final String ENDING = ".mv.db";

  private final Path directory;

  private DatabaseFile(Path directory) {
    this.directory = directory;
  }

  static boolean isMeantBy(String url) {
    return url.startsWith(PREFIX);
  }

  static DatabaseFile copyOf(String url) throws IOException {
    String path = url.substring(PREFIX.length()).replaceFirst(";.*", "") + ENDING;
    Path copy = Files.createTempDirectory("chidao-inv");
    Files.copy(
        Path.of(path.replaceFirst("^~", System.getProperty("user.home"))),
        copy.resolve("copy" + ENDING));
    return new DatabaseFile(copy);
  }

  String url() {
    return PREFIX + directory.resolve("copy") + ";IFEXISTS=TRUE";
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) Files.delete(file);
    }
  }
}
