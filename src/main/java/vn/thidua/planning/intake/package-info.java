/** Taking over whole tables of a plan: checked first, then all or nothing. */
@NullMarked
package vn.thidua.planning.intake;

import org.jspecify.annotations.NullMarked;
