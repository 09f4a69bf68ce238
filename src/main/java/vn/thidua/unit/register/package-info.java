/** The register of units as it is stored, with its hierarchy. */
@NullMarked
package vn.thidua.unit.register;

import org.jspecify.annotations.NullMarked;
