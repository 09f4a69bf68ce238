/** The rule workbench: edit, check, try and publish rule packs. */
@NullMarked
package vn.thidua.workbench;

import org.jspecify.annotations.NullMarked;
