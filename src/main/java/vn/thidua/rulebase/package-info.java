/**
 * Rule packs: reading, vetting, compiling and running them; the only package that knows
 * Drools.
 */
@NullMarked
package vn.thidua.rulebase;

import org.jspecify.annotations.NullMarked;
