/**
 * Who is at the screen: login, passwords, throttling of those who guess, and the door before every
 * request. It refuses what it cannot prove in one and the same way, and it knows of a person only
 * what their record in {@code agency} says at this moment.
 */
package vn.chidao.identity;
