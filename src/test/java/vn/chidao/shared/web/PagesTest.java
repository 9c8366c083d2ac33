package vn.chidao.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void an_empty_list_is_one_page() {
    Pages pages = new Pages(0, 1, null);
    assertTrue(pages.isSingle());
    assertEquals(List.of(0L, 0L), List.of(pages.getFrom(), pages.getTo()));
  }

  @Test
  void a_page_that_does_not_exist_is_the_nearest_one() {
    assertEquals(4, new Pages(100, 9, null).getNumber());
    assertEquals(1, new Pages(100, -3, null).getNumber());
  }

  @Test
  void the_last_page_ends_where_the_list_ends() {
    Pages pages = new Pages(101, 5, null);
    assertEquals(100, pages.offset());
    assertEquals(List.of(101L, 101L), List.of(pages.getFrom(), pages.getTo()));
  }

  @Test
  void far_pages_are_left_out() {
    assertEquals(Arrays.asList(1, null, 6, 7, 8, null, 14), new Pages(350, 7, null).getNumbers());
  }

  @Test
  void a_link_keeps_the_filter_and_replaces_the_page() {
    assertEquals(
        "?q=b%E1%BB%99&kind=A&page=3", new Pages(99, 2, "q=b%E1%BB%99&page=2&kind=A").link(3));
    assertEquals("?page=2", new Pages(99, 1, null).link(2));
  }
}
