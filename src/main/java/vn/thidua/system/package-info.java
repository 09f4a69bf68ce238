/** Security, locale, errors and the frame of the pages. */
@NullMarked
package vn.thidua.system;

import org.jspecify.annotations.NullMarked;
