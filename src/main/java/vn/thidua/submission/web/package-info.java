/** The pages on which units report and the committee receives. */
@NullMarked
package vn.thidua.submission.web;

import org.jspecify.annotations.NullMarked;
