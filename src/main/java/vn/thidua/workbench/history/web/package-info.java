/** The pages of the releases' history. */
@NullMarked
package vn.thidua.workbench.history.web;

import org.jspecify.annotations.NullMarked;
