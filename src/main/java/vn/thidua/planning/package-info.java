/**
 * Reporting periods, indicators and the targets assigned for them, with their history.
 */
@NullMarked
package vn.thidua.planning;

import org.jspecify.annotations.NullMarked;
