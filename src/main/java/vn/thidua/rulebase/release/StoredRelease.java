package vn.thidua.rulebase.release;

import org.jspecify.annotations.Nullable;

/**
 * A release as it is stored.
 *
 * @param content its files as an archive
 * @param compiled its compiled classes as an archive; nothing where they are not kept
 * @param compiledBy by what they were compiled
 */
record StoredRelease(byte[] content, byte @Nullable [] compiled, @Nullable String compiledBy) {
}
