package vn.chidao.notification;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.shared.Receiver;

/**
 * Whom a notice is for, as its row keeps it: {@code COORDINATOR@C-bca} or the id of an official.
 */
record Audience(Set<String> words) {
  private static final char AT = '@';

  Audience {
    words = Set.copyOf(words);
  }

  static Audience of(Set<Receiver> receivers) {
    return new Audience(receivers.stream().map(Audience::word).collect(Collectors.toSet()));
  }

  private static String word(Receiver receiver) {
    if (receiver instanceof Receiver.Holders holders)
      return holders.role().name() + AT + holders.agency();
    return ((Receiver.One) receiver).id().value();
  }

  static Audience parse(String text) {
    return new Audience(Stream.of(text.split(" ")).collect(Collectors.toSet()));
  }

  String text() {
    return String.join(" ", new TreeSet<>(words));
  }

  boolean includes(Addressee person) {
    return words.contains(person.id())
        || person.roles().stream()
            .anyMatch(role -> words.contains(role.name() + AT + person.agency()));
  }

  /** The officials who are named themselves. */
  Stream<String> officials() {
    return words.stream().filter(word -> word.indexOf(AT) < 0);
  }

  /** The agencies in which somebody who holds a role is meant. */
  Stream<String> agencies() {
    return words.stream()
        .filter(word -> word.indexOf(AT) >= 0)
        .map(word -> word.substring(word.indexOf(AT) + 1));
  }
}
