package vn.chidao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import vn.chidao.shared.RuleViolation;

/**
 * Reads the visible sheets of an XLSX workbook as a stream, so that a sheet of a million formatted
 * blank lines costs nothing and one of fifty thousand is refused at the first line too many.
 */
final class WorkbookFile {
  static {
    ZipSecureFile.setMinInflateRatio(1.0 / WorkbookPackage.BOMB_RATIO);
  }

  private WorkbookFile() {}

  static List<Grid> read(String name, byte[] content) {
    WorkbookPackage.refuseUnlessWorkbook(name, content);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader reader = new XSSFReader(parts);
      ShownValue cells =
          new ShownValue(
              new ReadOnlySharedStringsTable(parts), reader.getStylesTable(), isFrom1904(reader));
      Set<String> hidden = hiddenSheets(reader);
      List<Grid> grids = new ArrayList<>();
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext())
        try (InputStream sheet = sheets.next()) {
          if (hidden.contains(sheets.getSheetName())) continue;
          grids.add(new SheetStream(sheets.getSheetName(), cells).read(sheet));
        }
      return grids;
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XMLStreamException
        | RuntimeException broken) {
      throw new RuleViolation("intake.refused.brokenXlsx");
    }
  }

  private static Set<String> hiddenSheets(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    Set<String> hidden = new HashSet<>();
    try (InputStream workbook = reader.getWorkbookData()) {
      XMLStreamReader xml = SheetStream.open(workbook);
      while (xml.hasNext())
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("sheet")
            && xml.getAttributeValue(null, "state") != null
            && !xml.getAttributeValue(null, "state").equals("visible"))
          hidden.add(xml.getAttributeValue(null, "name"));
    }
    return hidden;
  }

  private static boolean isFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream workbook = reader.getWorkbookData()) {
      XMLStreamReader xml = SheetStream.open(workbook);
      while (xml.hasNext())
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("workbookPr"))
          return Set.of("1", "true").contains("" + xml.getAttributeValue(null, "date1904"));
    }
    return false;
  }
}
