/**
 * What tests of the running product share. They act through use cases, move the clock and fire the
 * engine's jobs; none of them waits by sleeping.
 */
package vn.chidao.support;
