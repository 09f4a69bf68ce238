/** The pages and downloads of stored runs. */
@NullMarked
package vn.thidua.report.web;

import org.jspecify.annotations.NullMarked;
