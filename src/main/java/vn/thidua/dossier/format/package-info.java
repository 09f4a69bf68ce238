/** The forms a dossier comes in: folder, archive and workbook, one class each. */
@NullMarked
package vn.thidua.dossier.format;

import org.jspecify.annotations.NullMarked;
