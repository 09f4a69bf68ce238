/** Understanding the data value sets of DHIS2. */
@NullMarked
package vn.thidua.exchange.dhis2;

import org.jspecify.annotations.NullMarked;
