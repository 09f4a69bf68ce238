/** Which sessions are open, and ending them. */
@NullMarked
package vn.thidua.account.session;

import org.jspecify.annotations.NullMarked;
