package vn.chidao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Named;

/** The files that jurists and analysts open in a modeler. */
final class ProcessFiles {
  private static final Path FOLDER = Path.of("bpmn");

  private ProcessFiles() {}

  static Stream<Named<BpmnModelInstance>> processes() {
    return files(".bpmn")
        .map(file -> Named.of(nameOf(file), Bpmn.readModelFromFile(file.toFile())));
  }

  static Stream<Named<DmnModelInstance>> decisions() {
    return files(".dmn").map(file -> Named.of(nameOf(file), Dmn.readModelFromFile(file.toFile())));
  }

  private static Stream<Path> files(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }
}
