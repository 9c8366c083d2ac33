package vn.chidao.directive.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kind of a steering document with its abbreviation (Decree 30/2020/NĐ-CP, annex III). The
 * abbreviations are told apart letter by letter: DA is not ĐA, HD not HĐ, CT not CTr, QĐ not QyĐ.
 */
public enum DocumentType {
  NQ("NQ"),
  QD("QĐ"),
  ND("NĐ"),
  CT("CT"),
  CTR("CTr"),
  QC("QC"),
  QYD("QyĐ"),
  TC("TC"),
  TB("TB"),
  HD("HD"),
  KH("KH"),
  PA("PA"),
  DEAN("ĐA"),
  DA("DA"),
  BC("BC"),
  BB("BB"),
  TTR("TTr"),
  HDONG("HĐ"),
  CD("CĐ"),
  /** Official letter: its number carries the agency and the unit, no type. */
  CV("");

  private final String symbol;

  DocumentType(String symbol) {
    this.symbol = symbol;
  }

  /** Abbreviation as the number carries it; empty for an official letter. */
  public String symbol() {
    return symbol;
  }

  /** The type that was meant when Đ was typed as D and the abbreviation is none: QD for QĐ. */
  static Optional<DocumentType> withStroke(String symbol) {
    if (ofSymbol(symbol).isPresent()) return Optional.empty();
    return Arrays.stream(values())
        .filter(type -> type != CV && type.symbol.replace('Đ', 'D').equals(symbol))
        .findFirst();
  }

  static Optional<DocumentType> ofSymbol(String symbol) {
    return Arrays.stream(values()).filter(t -> t != CV && t.symbol.equals(symbol)).findFirst();
  }
}
