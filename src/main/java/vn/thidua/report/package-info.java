/**
 * Read-only views of stored runs, with their own SQL. Every column of a query bears the
 * name of its record's component, since searching for another is an exception a row.
 */
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
