package vn.chidao.setting;

/** Says what a change would bring about where its rule is followed; writes nothing. */
public interface EffectOf {
  /** {@link Effect#NONE} when it follows another rule. */
  Effect of(RuleChange change);
}
