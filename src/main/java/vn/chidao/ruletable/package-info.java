/**
 * The two decision tables about deadlines, as an administrator reads and changes them: when owners
 * are reminded, and how high lateness is reported. It checks that a table answers every question
 * once, shows what a change would do, and keeps who published which version and why.
 */
package vn.chidao.ruletable;
