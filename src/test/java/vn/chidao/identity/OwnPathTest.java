package vn.chidao.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assignment/inbox.xhtml",
        "/assignment/assignment.xhtml?id=1&tab=a%20b",
        "/a?to=http://example.org/"
      })
  void a_path_of_ours_is_kept(String path) {
    assertEquals(Optional.of(path), OwnPath.of(path));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "assignment/inbox.xhtml",
        "//example.org/",
        "///example.org/",
        "/\\example.org/",
        "\\\\example.org",
        "http://example.org/",
        "https:example.org",
        "javascript:alert(1)",
        "/\t/example.org",
        "/a\r\nSet-Cookie: x=y",
        "/a b"
      })
  void everything_else_is_refused(String address) {
    assertEquals(Optional.empty(), OwnPath.of(address));
  }

  @Test
  void a_word_with_marks_is_written_as_an_address() {
    assertEquals(Optional.of("/a?q=%E1%BB%99"), OwnPath.of("/a?q=ộ"));
  }

  @Test
  void the_page_a_form_was_sent_from_must_be_on_this_host() {
    String from = "http://127.0.0.1:8080/assignment/submit-report.xhtml?id=7";
    assertEquals(
        Optional.of("/assignment/submit-report.xhtml?id=7"),
        OwnPath.within(from, "127.0.0.1:8080"));
    assertEquals(Optional.empty(), OwnPath.within(from, "example.org"));
    assertEquals(Optional.empty(), OwnPath.within(from, null));
  }
}
