/**
 * What a person has typed into a form and not yet sent, kept until it is. It belongs to that person
 * alone, is no act and leaves no audit entry.
 */
package vn.chidao.draft;
