package vn.chidao.assignment;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.shared.SearchText;

/** The conditions of one list, all of which must hold, with their parameters. */
final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions and(String condition) {
    conditions.add(condition);
    return this;
  }

  Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /** Every typed word must occur in the column, marks or not. */
  Conditions search(String column, String typed) {
    List<String> patterns = SearchText.patterns(typed);
    for (int i = 0; i < patterns.size(); i++)
      and(column + " like :word" + i + " escape '\\'").with("word" + i, patterns.get(i));
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  <T> TypedQuery<T> applyTo(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
