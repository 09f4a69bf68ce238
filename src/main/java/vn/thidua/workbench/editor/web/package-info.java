/** The pages: reading and editing the rule files. */
@NullMarked
package vn.thidua.workbench.editor.web;

import org.jspecify.annotations.NullMarked;
