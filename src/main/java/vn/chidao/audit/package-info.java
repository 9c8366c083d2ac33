/**
 * The audit trail: every decision with who, when, what, before and after, and why, written in the
 * same transaction and never changed. It refuses nothing and decides nothing.
 */
package vn.chidao.audit;
