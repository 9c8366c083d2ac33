/**
 * What the issuing side can do with a directive: draft it, import its annex, have it cleared by a
 * second person, issue it, conclude or revoke it. It refuses to issue what is not six times clear.
 */
package vn.chidao.directive;
