/** What is wrong or doubtful with a draft of the rules. */
@NullMarked
package vn.thidua.workbench.check;

import org.jspecify.annotations.NullMarked;
