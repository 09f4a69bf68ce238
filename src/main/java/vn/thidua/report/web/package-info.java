/** Pages of stored runs: overview, units, communes, downloads. */
@NullMarked
package vn.thidua.report.web;

import org.jspecify.annotations.NullMarked;
