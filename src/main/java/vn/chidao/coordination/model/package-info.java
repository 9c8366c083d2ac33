/**
 * What is true of a contribution: who was asked for what by when, and the one answer or the
 * silence. Plain Java: time and the acting person come as parameters.
 */
package vn.chidao.coordination.model;
