package vn.chidao.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.chidao.support.Browser;
import vn.chidao.support.RunningProduct;

/** The product comes up, shows a page, and comes up again on the same data after a kill. */
class FirstPageIT {
  @Test
  void product_shows_its_first_page_and_survives_a_kill() {
    try (var product = new RunningProduct("first-page").start();
        var browser = new Browser()) {
      var page = browser.person("vi-VN", 1280).newPage();
      page.navigate(product.url("/"));
      assertTrue(page.title().contains("Chỉ Đạo"), page.title());
      product.kill();
      product.start();
      assertEquals(200, page.reload().status());
    }
  }
}
