/**
 * What coordinating agencies and co-leads are asked to contribute to an assignment, and what they
 * answer. It refuses a date after the assignment's own, an answer for another agency, and to forget
 * who stayed silent. The assignment's row is read here and never changed.
 */
package vn.chidao.coordination;
