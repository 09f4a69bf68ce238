/** Logging in and what a session is let through to. */
@NullMarked
package vn.thidua.account.login;

import org.jspecify.annotations.NullMarked;
