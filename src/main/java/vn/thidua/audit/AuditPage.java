package vn.thidua.audit;

import java.util.List;

/**
 * A page of the audit trail, the newest row first.
 *
 * @param entries its rows
 * @param number its number, from 1
 * @param pages how many pages there are
 * @param total how many rows there are
 */
public record AuditPage(List<AuditEntry> entries, int number, int pages, long total) {
}
