/** The pages: publishing a draft that was previewed, approved by a second person. */
@NullMarked
package vn.thidua.workbench.publication.web;

import org.jspecify.annotations.NullMarked;
