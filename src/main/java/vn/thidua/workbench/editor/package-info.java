/** Reading and editing the rule files. */
@NullMarked
package vn.thidua.workbench.editor;

import org.jspecify.annotations.NullMarked;
