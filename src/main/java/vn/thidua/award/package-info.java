/** What the council decides on the candidates of a closed period. */
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
