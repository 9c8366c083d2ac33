package vn.chidao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the figures of a run are kept, for people and for the console. */
final class Figures {
  private static final Path FOLDER = Path.of(System.getenv("BENCH_DIRECTORY"));

  private Figures() {}

  /** A table of Markdown under a title. */
  static void keep(String file, String title, String head, List<String> lines) {
    write(file + ".md", "### " + title + "\n\n" + head + "\n" + String.join("\n", lines) + "\n\n");
  }

  static void write(String file, String text) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(file), text);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }
}
