/** The pages of the audit trail. */
@NullMarked
package vn.thidua.audit.web;

import org.jspecify.annotations.NullMarked;
