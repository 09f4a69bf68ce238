/** Reading the dossier of the data contract into records, with every problem located. */
@NullMarked
package vn.thidua.dossier;

import org.jspecify.annotations.NullMarked;
