package vn.chidao.setting;

/** A rule was changed, in the transaction that is running; whoever follows it follows anew. */
public record RuleChanged(RuleChange change) {}
