package vn.chidao.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a list: which one is shown, and the addresses of the others with the same filter.
 */
public final class Pages {
  public static final int SIZE = 25;
  private static final String PARAMETER = "page";

  private final long total;
  private final int number;
  private final String query;

  /**
   * @param asked the page that was asked for, from 1; the nearest one that exists is shown
   * @param query of this page's own address; null when there is none
   */
  public Pages(long total, int asked, String query) {
    this.total = total;
    this.number = Math.max(1, Math.min(asked, last(total)));
    this.query =
        Stream.of(query == null ? new String[0] : query.split("&"))
            .filter(part -> !part.isEmpty() && !part.replaceFirst("=.*", "").equals(PARAMETER))
            .collect(Collectors.joining("&"));
  }

  private static int last(long total) {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** How many rows stand before this page. */
  public int offset() {
    return (number - 1) * SIZE;
  }

  public long getTotal() {
    return total;
  }

  public int getNumber() {
    return number;
  }

  public long getFrom() {
    return total == 0 ? 0 : offset() + 1L;
  }

  public long getTo() {
    return Math.min(total, offset() + (long) SIZE);
  }

  public boolean isSingle() {
    return last(total) == 1;
  }

  /** The first page, the last one and those around this one; null where some are left out. */
  public List<Integer> getNumbers() {
    SortedSet<Integer> near = new TreeSet<>(List.of(1, last(total)));
    for (int page = number - 1; page <= number + 1; page++)
      if (page > 1 && page < last(total)) near.add(page);
    List<Integer> numbers = new ArrayList<>();
    int before = 0;
    for (int page : near) {
      if (page > before + 1) numbers.add(null);
      numbers.add(page);
      before = page;
    }
    return numbers;
  }

  /** The address of another page of this list. */
  public String link(int page) {
    return "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + page;
  }
}
