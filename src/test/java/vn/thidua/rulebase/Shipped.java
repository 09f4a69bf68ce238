package vn.thidua.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.assertj.core.api.Assertions;
import vn.thidua.shared.Problem;

/** The shipped rule files with one of them changed. */
record Shipped(RuleFiles files) {

	static Shipped rules() {
		try {
			return new Shipped(RuleFiles.of(Path.of("rules")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Shipped with(String path, String text) {
		return with(path, text.getBytes(StandardCharsets.UTF_8));
	}

	Shipped with(String path, byte[] bytes) {
		TreeMap<String, byte[]> contents = new TreeMap<>(this.files.contents());
		contents.put(path, bytes);
		return new Shipped(new RuleFiles(contents));
	}

	Shipped changed(String path, UnaryOperator<String> change) {
		String before = this.files.text(path);
		String after = change.apply(before);
		Assertions.assertThat(after).isNotEqualTo(before);
		return with(path, after);
	}

	/** Why the rules are refused. */
	List<Problem> problems() {
		return Assertions.catchThrowableOfType(RulesRefused.class, () -> HostileRules.BOOK.release(this.files))
			.problems();
	}

}
