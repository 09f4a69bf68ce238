/** How rows of the database become records. */
@NullMarked
package vn.thidua.sql;

import org.jspecify.annotations.NullMarked;
