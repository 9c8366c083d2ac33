/**
 * What is true of a directive: its document, its tasks, what makes them six times clear, and who
 * may clear, issue, conclude or revoke it. Plain Java: time and the acting person come as
 * parameters.
 */
package vn.chidao.directive.model;
