/** The REST interface under {@code /api/v1} and its documentation. */
@NullMarked
package vn.thidua.api.web;

import org.jspecify.annotations.NullMarked;
