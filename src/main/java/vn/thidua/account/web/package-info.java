/** Pages of accounts. */
@NullMarked
package vn.thidua.account.web;

import org.jspecify.annotations.NullMarked;
