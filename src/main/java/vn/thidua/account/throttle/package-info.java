/** Slows guessing down, by account and by network address, in bounded memory. */
@NullMarked
package vn.thidua.account.throttle;

import org.jspecify.annotations.NullMarked;
