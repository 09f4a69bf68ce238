package vn.thidua.dossier;

import vn.thidua.plan.Target;

/**
 * A target as a table of targets prints it.
 *
 * @param target what was understood
 * @param text the printed text, its figures written the Vietnamese way
 * @param direction what the line's own direction says, as the contract writes it; empty
 * where it says none
 */
public record PrintedTarget(Target target, String text, String direction) {
}
