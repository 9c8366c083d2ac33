/**
 * What an administrator sees and mends of the processes behind the work: jobs that failed, the
 * versions that run side by side, and moving what is open to another version. It knows the engine
 * as a port only, decides nothing about an assignment and changes none.
 */
package vn.chidao.processes;
