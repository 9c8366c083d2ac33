/**
 * What an owner tells of the work on the way: how far each product is, what stands in the way and
 * who must clear it, and what to ask the issuing side. It changes no status and no deadline; it
 * refuses to go back in percent without a reason, and to close what another has raised.
 */
package vn.chidao.progress;
