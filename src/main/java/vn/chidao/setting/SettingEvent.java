package vn.chidao.setting;

import java.time.Instant;
import vn.chidao.shared.DomainEvent;

/** What can happen to a setting. */
public sealed interface SettingEvent extends DomainEvent {
  record SettingChanged(ChosenSetting subject, String reason, Instant at) implements SettingEvent {}

  record SettingReset(ChosenSetting subject, String reason, Instant at) implements SettingEvent {}
}
