/**
 * What is true of the review of a late assignment in one month: its explanation, its roadmap and
 * what became of them. Plain Java: time and the acting person come as parameters.
 */
package vn.chidao.overdue.model;
