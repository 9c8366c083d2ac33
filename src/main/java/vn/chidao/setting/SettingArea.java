package vn.chidao.setting;

/** What a setting is about; the page of settings is arranged by it. */
public enum SettingArea {
  DIRECTIVE,
  DEADLINE,
  AGENCY,
  PROGRESS,
  FILES
}
