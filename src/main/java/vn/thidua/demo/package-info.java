/** The demonstration: loads the shipped fixtures and assesses them at the start. */
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
