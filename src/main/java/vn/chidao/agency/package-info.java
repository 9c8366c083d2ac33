/**
 * Who directives address: ministries, provinces, communes with their dates and successors, and the
 * officials who work there. It finds an agency by what a text calls it and says who answers today
 * for one that was merged. It refuses to forget an agency.
 */
package vn.chidao.agency;
