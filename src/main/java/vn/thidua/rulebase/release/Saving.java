package vn.thidua.rulebase.release;

import org.jspecify.annotations.Nullable;

/**
 * What came of saving or deleting a file.
 *
 * @param done whether it was done; otherwise somebody else changed the file in between,
 * and nothing was touched
 * @param there the file as it stands now; nothing where it does not
 */
public record Saving(boolean done, @Nullable WorkingFile there) {
}
