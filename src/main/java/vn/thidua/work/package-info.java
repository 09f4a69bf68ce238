/**
 * The daily work: the unit's page, the committee's page, and what reports would lead to.
 */
@NullMarked
package vn.thidua.work;

import org.jspecify.annotations.NullMarked;
