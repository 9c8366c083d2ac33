/**
 * What is true of the progress of an assignment: updates that are never changed again, obstacles
 * and questions with their answers. Plain Java: time and the acting person come as parameters.
 */
package vn.chidao.progress.model;
