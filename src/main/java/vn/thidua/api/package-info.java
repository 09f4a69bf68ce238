/** What programs may read and do: the same rights as on the pages. */
@NullMarked
package vn.thidua.api;

import org.jspecify.annotations.NullMarked;
