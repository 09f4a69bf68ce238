/** The pages: what a draft of the rules would change in the stored dossiers. */
@NullMarked
package vn.thidua.workbench.effect.web;

import org.jspecify.annotations.NullMarked;
