/** What two assessments decide differently. */
@NullMarked
package vn.thidua.assessment.difference;

import org.jspecify.annotations.NullMarked;
