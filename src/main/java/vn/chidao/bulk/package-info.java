/**
 * What people do to many at once, or what takes long: it goes on in the background while the page
 * shows how far it is and can be left. Each item is an act of its own, done as the person who began
 * it, with what they may at that moment. Says nothing of what is done: that says a {@link
 * vn.chidao.bulk.BulkAct} of each feature.
 */
package vn.chidao.bulk;
