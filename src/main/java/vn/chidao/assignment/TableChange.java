package vn.chidao.assignment;

import vn.chidao.setting.RuleChange;

/** Other decision tables about deadlines than now. */
public record TableChange(DeadlineTables then) implements RuleChange {}
