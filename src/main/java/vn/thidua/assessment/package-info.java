/** The stages of an assessment as one pure use case, and the stored run. */
@NullMarked
package vn.thidua.assessment;

import org.jspecify.annotations.NullMarked;
