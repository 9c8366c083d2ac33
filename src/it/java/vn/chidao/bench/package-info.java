/** What the product costs beside the bare engine, measured in the server; never part of the tests. */
package vn.chidao.bench;
