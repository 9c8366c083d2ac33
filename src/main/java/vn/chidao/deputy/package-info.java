/**
 * Who stands in for whom while somebody is away: named for a span of days, never for the decision
 * on the principal's or the deputy's own work. It knows people by their agency and decides nothing
 * else.
 */
package vn.chidao.deputy;
