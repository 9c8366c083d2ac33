package vn.chidao.directive.model;

import java.util.List;
import java.util.Set;

/** A task and the required clears that are neither filled nor waived. */
public record Lack(TaskId task, String label, Set<Clear> clears) {
  static List<Lack> in(List<Task> tasks, Set<Clear> required) {
    return tasks.stream()
        .map(task -> new Lack(task.id(), task.label(), task.lacks(required)))
        .filter(lack -> !lack.clears().isEmpty())
        .toList();
  }
}
