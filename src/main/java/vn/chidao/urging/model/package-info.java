/** What an urging letter says, and what must be true before an assignment is urged. */
package vn.chidao.urging.model;
