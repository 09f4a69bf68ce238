/** The files that an assessment is written to. */
@NullMarked
package vn.thidua.assessment.output;

import org.jspecify.annotations.NullMarked;
