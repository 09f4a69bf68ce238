/**
 * Vocabulary that every feature uses: figures, periods, places in files and problems
 * found there.
 */
@NullMarked
package vn.thidua.shared;

import org.jspecify.annotations.NullMarked;
