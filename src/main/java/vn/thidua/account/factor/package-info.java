/** The second factor: codes of one's device and recovery codes. */
@NullMarked
package vn.thidua.account.factor;

import org.jspecify.annotations.NullMarked;
