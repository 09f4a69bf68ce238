/** The record of what was done, append-only and chained by hash. */
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
