/** Bringing reports in from files and taking them out again. */
@NullMarked
package vn.thidua.exchange;

import org.jspecify.annotations.NullMarked;
