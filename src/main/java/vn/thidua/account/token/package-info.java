/** Personal access tokens, by which programs act for an account. */
@NullMarked
package vn.thidua.account.token;

import org.jspecify.annotations.NullMarked;
