/** The pages of the rules in force. */
@NullMarked
package vn.thidua.rulebase.web;

import org.jspecify.annotations.NullMarked;
