/** The pages on which reports are brought in and taken out. */
@NullMarked
package vn.thidua.exchange.web;

import org.jspecify.annotations.NullMarked;
