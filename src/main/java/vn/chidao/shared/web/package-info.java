/**
 * How every page speaks: words of the bundles in the person's language, and what it says after
 * something was done.
 */
package vn.chidao.shared.web;
