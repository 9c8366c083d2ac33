package vn.chidao.setting;

/** Another rule than holds now: a setting, the calendar, a decision table. */
public interface RuleChange {}
