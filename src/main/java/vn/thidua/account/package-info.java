/** Accounts: who may log in, with which role, and how they prove who they are. */
@NullMarked
package vn.thidua.account;

import org.jspecify.annotations.NullMarked;
