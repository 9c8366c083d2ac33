package vn.chidao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the product over HTTP: keeps cookies, follows no redirect, fills in forms. */
public final class Visitor {
  private static final Pattern TAG = Pattern.compile("<(?:input|button|textarea|select)\\b[^>]*>");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private static final Pattern NUMBER = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'\\)");

  private final String root;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  /** Visits the product that runs at this port under this path, which is empty at its root. */
  public Visitor(int port, String contextPath) {
    root = "http://127.0.0.1:" + port + contextPath;
  }


  /** Where an answer sends its visitor, seen from the product's root; empty when nowhere. */
  public String location(HttpResponse<String> answer) {
    return within(answer.headers().firstValue("Location").orElse(""));
  }

  /** Asks for a page, with headers as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  /** Posts just these fields, as a forger would. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Opens a page, fills in its form and presses a button, e.g. {@code login:enter}. */
  public HttpResponse<String> submit(String path, String button, Map<String, String> typed) {
    return press(path, open(path), button, typed);
  }

  /**
   * A page whose form is filled in later.
   *
   * @param inParts whether the form takes files along
   */
  public record Opened(Map<String, String> fields, boolean inParts) {}

  /** Opens a page in whose form a button is pressed later. */
  public Opened open(String path) {
    String page = get(path).body();
    Map<String, String> fields = hiddenFields(page);
    Matcher number = NUMBER.matcher(page);
    if (number.find()) fields.put("primefaces.nonce", number.group(1));
    return new Opened(fields, page.contains("enctype=\"multipart/form-data\""));
  }

  /**
   * Presses a button of a page that was opened before, in its address without parameters.
   *
   * @param typed by the ends of the fields' names, which hold what encloses them
   */
  public HttpResponse<String> press(
      String path, Opened opened, String button, Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(opened.fields());
    for (var each : typed.entrySet())
      fields.put(
          opened.fields().keySet().stream()
              .filter(name -> name.endsWith(":" + each.getKey()))
              .findFirst()
              .orElse(each.getKey()),
          each.getValue());
    fields.put(button, button);
    String address = path.replaceFirst("[?].*", "");
    return opened.inParts() ? postInParts(address, fields) : post(address, fields);
  }

  private HttpResponse<String> postInParts(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    "--part\r\nContent-Disposition: form-data; name=\""
                        + field.getKey()
                        + "\"\r\n\r\n"
                        + field.getValue()
                        + "\r\n")
            .collect(Collectors.joining("", "", "--part--\r\n"));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> login(String username, String password) {
    return loginAt("/identity/login.xhtml", username, password);
  }

  public HttpResponse<String> loginAt(String path, String username, String password) {
    return submit(
        path, "login:enter", Map.of("login:username", username, "login:password", password));
  }

  /** The id of the session that the product gave this visitor; empty when there is none. */
  public String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** What a form holds before anybody types. */
  public static Map<String, String> hiddenFields(String page) {
    Map<String, String> fields = new TreeMap<>();
    Matcher tags = TAG.matcher(page);
    while (tags.find()) {
      Matcher name = NAME.matcher(tags.group());
      Matcher value = VALUE.matcher(tags.group());
      boolean typed = !tags.group().startsWith("<button") && !tags.group().contains("=\"file\"");
      if (typed && name.find())
        fields.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
    }
    return fields;
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private String within(String address) {
    String path = URI.create(root).getPath();
    return address.replace(path, "").replace(encoded(path), "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
