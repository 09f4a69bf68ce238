/** The pages: what is wrong or doubtful with a draft of the rules. */
@NullMarked
package vn.thidua.workbench.check.web;

import org.jspecify.annotations.NullMarked;
