/** Handing in a dossier: upload, dry run, assessment with progress. */
@NullMarked
package vn.thidua.assessment.web;

import org.jspecify.annotations.NullMarked;
