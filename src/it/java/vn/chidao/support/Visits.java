package vn.chidao.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.chidao.identity.GivePassword;
import vn.chidao.shared.Person;

/** People who have logged in over HTTP, each at a browser of their own that stays open. */
@Dependent
public class Visits {
  private static final String PASSWORD = "Một con ngựa đau";

  @Inject As as;
  @Inject GivePassword givePassword;
  @Inject HttpServletRequest request;
  private final Map<Person, Visitor> visitors = new HashMap<>();

  /** The same one every time; afterwards the system acts. */
  public Visitor of(Person person) {
    return visitors.computeIfAbsent(person, this::loggedIn);
  }

  private Visitor loggedIn(Person person) {
    as.system();
    givePassword.forTrial(Set.of(person.id()), PASSWORD);
    Visitor visitor = new Visitor(request.getLocalPort(), request.getContextPath());
    String username = person.name().substring(person.name().lastIndexOf(' ') + 1);
    int status = visitor.login(username, PASSWORD).statusCode();
    if (status != 302) throw new AssertionError(username + " cannot log in: " + status);
    return visitor;
  }
}
