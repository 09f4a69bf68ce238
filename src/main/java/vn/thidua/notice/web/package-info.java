/** The notices page, and the count of unread ones on every page. */
@NullMarked
package vn.thidua.notice.web;

import org.jspecify.annotations.NullMarked;
