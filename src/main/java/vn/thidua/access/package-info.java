/** Who may do what with which unit. */
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
