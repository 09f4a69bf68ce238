/** Publishing a draft that was previewed, approved by a second person. */
@NullMarked
package vn.thidua.workbench.publication;

import org.jspecify.annotations.NullMarked;
