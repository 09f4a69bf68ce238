/** The pages: one case tried against any rules, stored nowhere. */
@NullMarked
package vn.thidua.workbench.trial.web;

import org.jspecify.annotations.NullMarked;
