/** Published releases and the one that is active. */
@NullMarked
package vn.thidua.rulebase.release;

import org.jspecify.annotations.NullMarked;
