package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A dossier that was handed in and holds no error.
 *
 * @param digest SHA-256 of it, by which it is asked for
 * @param name the name under which it was first handed in
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param illustrative whether figures are made up for demonstration
 * @param units how many units have targets
 * @param targets how many targets
 * @param results how many results
 * @param sheets how many score sheets
 * @param warnings the doubts about it
 * @param register whose units it is about: {@code here}, {@code province:} or
 * {@code owner:} with a name
 */
public record DossierResource(String digest, String name, String period, @JsonProperty("as_of") LocalDate asOf,
		boolean illustrative, long units, int targets, int results, int sheets, List<LocatedProblem> warnings,
		String register) {
}
