/**
 * Letters by which the Office of the Government urges agencies: one letter for one or many
 * assignments, each with an entry and a notice of its own. They never change a deadline.
 */
package vn.chidao.urging;
