/** Scenarios: examples of what rules mean, read and run. */
@NullMarked
package vn.thidua.workbench.scenario;

import org.jspecify.annotations.NullMarked;
