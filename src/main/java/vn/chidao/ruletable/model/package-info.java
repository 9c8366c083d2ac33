/** The rows of the decision tables and what makes a table complete. Plain Java. */
package vn.chidao.ruletable.model;
