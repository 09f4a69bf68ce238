package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.rulebase.PackHead;
import vn.thidua.rulebase.RulePack;

/** Writes what a pack says of itself. */
final class PackHeadText {

	private static final Pattern TO = Pattern.compile("(?m)^to:.*$");

	private PackHeadText() {
	}

	/** The same head with another last day. */
	static String until(String head, LocalDate last) {
		String line = "to: " + last;
		return TO.matcher(head).find() ? TO.matcher(head).replaceFirst(line)
				: head.stripTrailing() + "\n" + line + "\n";
	}

	/** The head of a new law, nothing of it confirmed. */
	static String of(NewPack asked, RulePack source, String carries, @Nullable LocalDate to) {
		PackHead.Composition own = source.head().composition();
		StringBuilder text = new StringBuilder();
		line(text, "id", asked.id());
		line(text, "stage", asked.stage());
		line(text, "version", "1");
		if (!asked.regime().isEmpty() && !own.regime().isEmpty()) {
			line(text, "regime", asked.regime());
		}
		if (!carries.isEmpty()) {
			line(text, "carries", carries);
			list(text, "without", own.without());
		}
		else {
			list(text, "includes", own.includes());
		}
		text.append("title:\n");
		line(text, "  vi", asked.titleVi());
		line(text, "  en", asked.titleEn());
		line(text, "from", asked.from().toString());
		line(text, "to", (to == null) ? "" : to.toString());
		line(text, "issued", asked.date().toString());
		text.append("verified: no\ndocuments:\n");
		line(text, "  - number", asked.number());
		line(text, "    date", asked.date().toString());
		line(text, "    title", asked.subject());
		line(text, "    address", asked.address());
		text.append("notes:\n");
		line(text, "  vi", "Lập từ gói " + source.id() + ", chưa đối chiếu với văn bản mới.");
		line(text, "  en", "Made from " + source.id() + "; not compared with the new text.");
		return text.toString();
	}

	private static void list(StringBuilder text, String key, List<String> values) {
		if (!values.isEmpty()) {
			text.append(key).append(": [").append(String.join(", ", values)).append("]\n");
		}
	}

	/** Words of users stand between quotes, so that YAML reads them as they are. */
	private static void line(StringBuilder text, String key, String value) {
		boolean plain = value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]*|");
		String quoted = "\"" + value.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
		text.append(key).append(':').append(value.isEmpty() ? "" : " ").append(plain ? value : quoted).append('\n');
	}

}
