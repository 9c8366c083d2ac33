package vn.chidao.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chidao.shared.Actor;
import vn.chidao.shared.PermitsEverybody;
import vn.chidao.shared.Person;
import vn.chidao.shared.RuleViolation;
import vn.chidao.shared.UseCase;

/**
 * Keeps what the acting person types into a form while it is typed, and gives it back to them and
 * to nobody else.
 */
@UseCase
@PermitsEverybody
public class Drafts {
  private static final int LONGEST = 100_000;

  @PersistenceContext EntityManager rows;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Keeps the fields that hold something, in place of what was kept before.
   *
   * @param form which form about which thing, e.g. {@code coordination/ask 4711}
   */
  public Instant keep(String form, Map<String, String> typed) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    typed.forEach(
        (field, text) -> {
          if (text != null && !text.isBlank()) object.add(field, text);
        });
    String json = object.build().toString();
    if (json.length() > LONGEST) throw new RuleViolation("draft.tooLong", LONGEST);
    KeptDraft draft = rows.find(KeptDraft.class, key(form));
    if (draft == null) draft = rows.merge(new KeptDraft(key(form)));
    draft.keep(json, clock.instant());
    return draft.savedAt();
  }

  /** What was kept of a form; without fields when there is nothing. */
  public Draft of(String form) {
    KeptDraft draft = rows.find(KeptDraft.class, key(form));
    if (draft == null) return new Draft(new TreeMap<>(), null);
    SortedMap<String, String> typed = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(draft.typed()))) {
      reader
          .readObject()
          .forEach((field, text) -> typed.put(field, ((JsonString) text).getString()));
    }
    return new Draft(typed, draft.savedAt());
  }

  /** The form has been sent, or is not wanted any more. */
  public void drop(String form) {
    KeptDraft draft = rows.find(KeptDraft.class, key(form));
    if (draft != null) rows.remove(draft);
  }

  private String key(String form) {
    Person person = actor.person();
    String whose =
        person.isRepresented() ? person.deputyId() + " " + person.id() : "" + person.id();
    return whose + " " + form;
  }

  /** The fields by name, and when they were kept; null when they were not. */
  public record Draft(SortedMap<String, String> typed, Instant savedAt) {
    public String get(String field) {
      return typed.get(field);
    }
  }
}
