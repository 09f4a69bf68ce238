/**
 * The committee's work on a period: who has reported, reminding those who have not,
 * assessing what was accepted.
 */
@NullMarked
package vn.thidua.work.committee;

import org.jspecify.annotations.NullMarked;
