/** One case tried against any rules, stored nowhere. */
@NullMarked
package vn.thidua.workbench.trial;

import org.jspecify.annotations.NullMarked;
