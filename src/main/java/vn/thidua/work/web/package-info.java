/** The pages of the daily work. */
@NullMarked
package vn.thidua.work.web;

import org.jspecify.annotations.NullMarked;
