package vn.thidua.exchange;

/**
 * What came of carrying out an import.
 *
 * @param done what it came to
 * @param again whether the same file had been carried out before, so that nothing was
 * changed now
 */
public record ImportResult(ImportDone done, boolean again) {
}
