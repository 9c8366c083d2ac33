/**
 * What is true of an assignment: its status and who may move it, its deadline and what that means
 * today, its products and reports. Plain Java: time and the acting person come as parameters.
 */
package vn.chidao.assignment.model;
