/**
 * What officials, coordinators, supervisors and the Office of the Government can do with an
 * assignment, and what they can see of it. It refuses whoever has no part in it, and any decision
 * on one's own work.
 */
package vn.chidao.assignment;
