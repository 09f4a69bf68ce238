/** Stored runs: what was assessed, by which rules, with which result. */
@NullMarked
package vn.thidua.assessment.run;

import org.jspecify.annotations.NullMarked;
