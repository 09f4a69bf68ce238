/** The register of units and people, and what is known of their years. */
@NullMarked
package vn.thidua.unit;

import org.jspecify.annotations.NullMarked;
