/**
 * The demo: people with neutral titles and two published directives, brought to where every screen
 * has something to show. Everything goes through the same use cases as the work of real people.
 */
package vn.chidao.boot.demo;
