/** Indicators and the targets assigned for them. */
@NullMarked
package vn.thidua.plan;

import org.jspecify.annotations.NullMarked;
