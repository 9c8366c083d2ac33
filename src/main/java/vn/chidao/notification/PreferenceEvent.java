package vn.chidao.notification;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What a person can say about how they are told. */
public sealed interface PreferenceEvent extends DomainEvent {
  @Override
  NoticePreference subject();

  record MailChosen(NoticePreference subject, Instant at) implements PreferenceEvent {}

  record FeedRenewed(NoticePreference subject, Instant at) implements PreferenceEvent {}

  record FeedEnded(NoticePreference subject, Instant at) implements PreferenceEvent {}
}
