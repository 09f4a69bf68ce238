/** What administrators do for people who can no longer log in. */
@NullMarked
package vn.thidua.account.care;

import org.jspecify.annotations.NullMarked;
