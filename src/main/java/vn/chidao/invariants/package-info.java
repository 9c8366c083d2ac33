/**
 * The operator's check: reads a live database and says what does not hold that must always hold. It
 * knows the tables and nothing of the product's classes, so that a defect in those cannot hide from
 * it. Runs by itself, as a jar of its own.
 */
package vn.chidao.invariants;
