/** Read-only views of stored runs, with their own SQL. */
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
