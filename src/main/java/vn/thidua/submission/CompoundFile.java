package vn.thidua.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an office document as it was until 2003 from an installer or any other compound
 * file by the names in its directory. One that bears macros is none.
 */
final class CompoundFile {

	private static final int ENTRY = 128;

	private static final int NAME_LENGTH = 64;

	private static final int KIND = 66;

	private static final Set<String> MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT_CUR", "_VBA_PROJECT");

	private CompoundFile() {
	}

	static Optional<EvidenceType> type(byte[] content) {
		Set<String> names = names(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
		if (names.stream().anyMatch(MACROS::contains)) {
			return Optional.empty();
		}
		if (names.contains("WordDocument")) {
			return Optional.of(EvidenceType.DOC);
		}
		boolean workbook = names.contains("Workbook") || names.contains("Book");
		return workbook ? Optional.of(EvidenceType.XLS) : Optional.empty();
	}

	/** Directory entries lie at multiples of their size, wherever their sectors are. */
	private static Set<String> names(ByteBuffer content) {
		Set<String> names = new HashSet<>();
		for (int at = ENTRY * 4; at + ENTRY <= content.limit(); at += ENTRY) {
			int length = content.getShort(at + NAME_LENGTH);
			byte kind = content.get(at + KIND);
			if (length >= 4 && length <= NAME_LENGTH && length % 2 == 0 && (kind == 1 || kind == 2)) {
				names.add(new String(content.array(), at, length - 2, StandardCharsets.UTF_16LE));
			}
		}
		return names;
	}

}
