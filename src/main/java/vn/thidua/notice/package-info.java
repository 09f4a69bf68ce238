/** What accounts are told, in the application and by e-mail. */
@NullMarked
package vn.thidua.notice;

import org.jspecify.annotations.NullMarked;
