package vn.chidao.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** One sheet of a workbook, cell by cell. */
final class SheetStream {
  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final Grid grid;
  private final ShownValue cells;
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private int line;
  private int column;

  SheetStream(String name, ShownValue cells) {
    this.grid = new Grid(name);
    this.cells = cells;
  }

  static XMLStreamReader open(InputStream content) throws XMLStreamException {
    return XML.createXMLStreamReader(content);
  }

  Grid read(InputStream sheet) throws XMLStreamException {
    XMLStreamReader xml = open(sheet);
    while (xml.hasNext())
      if (xml.next() == XMLStreamReader.START_ELEMENT)
        switch (xml.getLocalName()) {
          case "row" -> row(xml.getAttributeValue(null, "r"));
          case "c" -> cell(xml);
          case "mergeCell" ->
              merges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
          default -> {}
        }
    for (CellRangeAddress merge : merges)
      grid.merge(
          merge.getFirstRow() + 1,
          merge.getFirstColumn() + 1,
          merge.getLastRow() + 1,
          merge.getLastColumn() + 1);
    return grid;
  }

  private void row(String number) {
    line = number == null ? line + 1 : Integer.parseInt(number);
    column = 0;
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    String place = xml.getAttributeValue(null, "r");
    column = place == null ? column + 1 : new CellReference(place).getCol() + 1;
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    StringBuilder value = new StringBuilder();
    boolean formula = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) depth--;
      if (event != XMLStreamReader.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "v", "t" -> value.append(xml.getElementText());
        case "f" -> {
          formula = true;
          xml.getElementText();
        }
        default -> depth++;
      }
    }
    String text = cells.of(type, style, value.toString());
    grid.put(line, column, new GridCell(PlainText.cell(text), GridCell.Origin.OWN, formula));
  }
}
