/** The pages of periods, units, indicators and targets. */
@NullMarked
package vn.thidua.planning.web;

import org.jspecify.annotations.NullMarked;
