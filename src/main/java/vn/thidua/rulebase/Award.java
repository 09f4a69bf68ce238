package vn.thidua.rulebase;

/**
 * A title or form of commendation that a body of law knows.
 *
 * @param code its code: {@code CSTDCS}
 * @param persons whether persons may receive it
 * @param collectives whether collectives may receive it
 * @param step its place on the ladder of titles, from 1, each deciding those after it; 0
 * where nothing of the same year depends on it
 * @param name its name
 */
public record Award(String code, boolean persons, boolean collectives, int step, Names name) {
}
