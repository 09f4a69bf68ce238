/** What units report for a period, in which state, with every change. */
@NullMarked
package vn.thidua.submission;

import org.jspecify.annotations.NullMarked;
