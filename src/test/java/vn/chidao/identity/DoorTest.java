package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
  @ParameterizedTest
  @CsvSource({
    "/identity/login.xhtml,OPEN",
    "/identity/change-password.xhtml,OWN_ACCOUNT",
    "/identity/logout,OWN_ACCOUNT",
    "/jakarta.faces.resource/app.css.xhtml,RESOURCE",
    "/resources/font/a.woff2,RESOURCE",
    "/jakarta.faces.resource/dynamiccontent.properties.xhtml,CLOSED",
    "/,CLOSED",
    "/assignment/inbox.xhtml,CLOSED",
    "/identity/reset-password.xhtml,CLOSED"
  })
  void a_path_opens_for(String path, Door door) {
    assertEquals(door, Door.of(path, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resources/../assignment/inbox.xhtml",
        "/resources/%2e%2e/assignment/inbox.xhtml",
        "/identity/login.xhtml;x=/resources/",
        "//identity/login.xhtml",
        "/resources\\a"
      })
  void a_disguised_path_is_closed(String written) {
    assertEquals(Door.CLOSED, Door.of(written, "/resources/a"));
  }

  @Test
  void what_the_server_made_of_the_path_counts() {
    assertEquals(Door.CLOSED, Door.of("/resources/a", "/assignment/inbox.xhtml"));
  }
}
