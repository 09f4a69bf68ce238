/** What was in force when, by whom and why, and what two releases differ in. */
@NullMarked
package vn.thidua.workbench.history;

import org.jspecify.annotations.NullMarked;
