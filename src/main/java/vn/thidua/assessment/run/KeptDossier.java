package vn.thidua.assessment.run;

/**
 * A dossier that is kept.
 *
 * @param digest SHA-256 of it
 * @param name the name under which it was first handed in
 * @param register the code of the register whose units it is about
 */
public record KeptDossier(String digest, String name, String register) {
}
