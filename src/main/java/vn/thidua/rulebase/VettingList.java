package vn.thidua.rulebase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reviewed short list of what compiled rules may refer to.
 *
 * @param code what a rule's own constraints and consequence may use, as
 * {@code owner#member}
 * @param frame what the generated frame around them may use besides
 * @param never what a star does not stand for
 */
record VettingList(Set<String> code, Set<String> frame, Set<String> never) {

	static VettingList read() {
		List<Vetted> entries = entries();
		return new VettingList(of(entries, "code"), of(entries, "frame"), of(entries, "never"));
	}

	static List<Vetted> entries() {
		try (InputStream in = VettingList.class.getResourceAsStream("vetting-list.txt");
				BufferedReader text = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
			return text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\\s+", 3))
				.map((parts) -> new Vetted(parts[0], parts[1], parts[2].strip()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> of(List<Vetted> entries, String kind) {
		return entries.stream()
			.filter((entry) -> entry.kind().equals(kind))
			.map(Vetted::name)
			.collect(Collectors.toSet());
	}

	boolean allows(boolean inFrame, String owner, String member) {
		Set<String> known = new HashSet<>(Set.of(owner + "#" + member, owner + "#*"));
		for (int slash = owner.indexOf('/'); slash >= 0; slash = owner.indexOf('/', slash + 1)) {
			known.add(owner.substring(0, slash + 1) + "#*");
			known.add(owner.substring(0, slash + 1) + "#" + member);
		}
		return known.stream().noneMatch(this.never::contains) && known.stream()
			.anyMatch((entry) -> this.code.contains(entry) || (inFrame && this.frame.contains(entry)));
	}

}
