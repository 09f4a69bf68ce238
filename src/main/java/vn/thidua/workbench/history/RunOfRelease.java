package vn.thidua.workbench.history;

/**
 * A run that a release was used for.
 *
 * @param id its number
 * @param releaseDigest SHA-256 of the release
 * @param period the period assessed
 * @param title the dossier's title
 */
public record RunOfRelease(long id, String releaseDigest, String period, String title) {
}
