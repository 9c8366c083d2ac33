/**
 * A published annex understood, row by row: who leads and coordinates, by when, which products.
 * What is uncertain is a doubt with suggestions and never a silent guess; what cannot be an annex
 * is refused with a reason. It knows no directive: what it understood is a plain value that a
 * person corrects before anything is stored.
 */
package vn.chidao.intake;
