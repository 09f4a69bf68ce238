/** The records that rules see and conclude; nothing else is visible to rule files. */
@NullMarked
package vn.thidua.assessment.fact;

import org.jspecify.annotations.NullMarked;
