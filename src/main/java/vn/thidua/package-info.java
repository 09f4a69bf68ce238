/** Thi Đua: from what health units report to who may be commended. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
