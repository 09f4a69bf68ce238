/** Administrators' accounts, which one administrator alone gains no power over. */
@NullMarked
package vn.thidua.account.trust;

import org.jspecify.annotations.NullMarked;
