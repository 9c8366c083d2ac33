/**
 * Brings the product up in the one order that works and down again: database, schema, engine, jobs.
 * It may use everything and is used by nobody.
 */
package vn.chidao.boot;
