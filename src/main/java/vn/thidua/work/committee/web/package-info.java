/** The committee's pages. */
@NullMarked
package vn.thidua.work.committee.web;

import org.jspecify.annotations.NullMarked;
