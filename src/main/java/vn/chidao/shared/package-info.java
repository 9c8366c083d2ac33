/**
 * The few types that every feature speaks: who acts, what a use case is, what a refusal is, and
 * what makes a row auditable. It depends on nothing of ours, so that everything may depend on it.
 */
package vn.chidao.shared;
