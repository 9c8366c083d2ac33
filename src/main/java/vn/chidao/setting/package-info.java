/**
 * The rules that no published text settles and this installation therefore chooses: which ones
 * there are, what holds now, who changed it and why, and what a change would bring about. It knows
 * nothing of what the rules govern; whoever follows a rule asks here and says what follows from it.
 */
package vn.chidao.setting;
