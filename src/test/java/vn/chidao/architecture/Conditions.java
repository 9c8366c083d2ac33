package vn.chidao.architecture;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** What a rule demands, written as a question. */
final class Conditions {
  private Conditions() {}

  static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> be(
      String what, Predicate<T> question) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(T item, ConditionEvents events) {
        boolean yes = question.test(item);
        String answer = item.getDescription() + (yes ? " is " : " is not ") + what;
        events.add(
            new SimpleConditionEvent(item, yes, answer + " in " + item.getSourceCodeLocation()));
      }
    };
  }
}
