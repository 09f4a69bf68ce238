/** Splitting one unit's total over the units below it. */
@NullMarked
package vn.thidua.planning.share;

import org.jspecify.annotations.NullMarked;
