package vn.chidao.boot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of the demo's data, shipped with the product. */
record DemoFile(String name) {
  byte[] content() {
    try (InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Its lines by column name. */
  List<CSVRecord> lines() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name);
        var parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
