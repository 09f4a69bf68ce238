package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.HeaderEntry;
import vn.thidua.shared.Day;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.shared.TextFault;
import vn.thidua.shared.YesNo;

/**
 * Reads what a dossier is about: the keys of {@code dossier.yaml} or of the sheet
 * {@code dossier}.
 */
final class HeadReader {

	private static final Set<String> KEYS = Set.of("period", "as_of", "numbers", "illustrative", "title", "source",
			"province");

	private final Map<String, HeaderEntry> entries = new HashMap<>();

	private final Place start;

	private final Problems problems;

	private HeadReader(Place start, Problems problems) {
		this.start = start;
		this.problems = problems;
	}

	static @Nullable DossierHead read(DossierSource source, Problems problems) {
		Problems found = new Problems();
		List<HeaderEntry> entries = source.head(found);
		problems.addAll(found.all());
		return found.refuse() ? null : new HeadReader(source.start(DossierSource.HEAD), problems).head(entries);
	}

	/**
	 * How figures are written; what else the head tells is passed over, unless its faults
	 * hide the style.
	 */
	static NumberStyle numbers(DossierSource source, Problems problems) {
		Problems found = new Problems();
		HeadReader reader = new HeadReader(source.start(DossierSource.HEAD), problems);
		source.head(found).forEach((entry) -> reader.entries.put(entry.key(), entry));
		problems.addAll(found.errors().stream().filter(HeadReader::hidesTheStyle).toList());
		return reader.numbers();
	}

	private static boolean hidesTheStyle(Problem fault) {
		return fault.code().startsWith("yaml.")
				|| Set.of("head.unreadable", "file.unreadable", "archive.bomb").contains(fault.code())
				|| (fault.code().equals("head.twice") && fault.value().strip().equals("numbers"));
	}

	private @Nullable DossierHead head(List<HeaderEntry> all) {
		for (HeaderEntry entry : all) {
			if (!KEYS.contains(entry.key())) {
				this.problems.warning(entry.keyPlace(), entry.key(), "head.unknown",
						String.join(", ", KEYS.stream().sorted().toList()));
			}
			else {
				checkText(entry);
			}
			this.entries.put(entry.key(), entry);
		}
		Period period = period();
		LocalDate asOf = asOf();
		NumberStyle numbers = numbers();
		boolean illustrative = illustrative();
		HomeProvince home = home();
		if (period == null) {
			return null;
		}
		LocalDate day = (asOf == null) ? period.lastDay() : asOf;
		this.problems.addAll(home.doubts(day));
		return new DossierHead(period, day, numbers, illustrative, text("title"), text("source"), home, this.start);
	}

	private void checkText(HeaderEntry entry) {
		boolean free = Set.of("title", "source").contains(entry.key());
		(free ? TextFault.ofFree(entry.value()) : TextFault.ofName(entry.value()))
			.ifPresent((fault) -> refuse(entry, fault.code(), entry.key(), fault.detail()));
	}

	private @Nullable Period period() {
		HeaderEntry entry = this.entries.get("period");
		if (entry == null || entry.value().isEmpty()) {
			Place place = (entry != null) ? entry.valuePlace() : this.start;
			this.problems.error(place, "", "head.period.absent");
			return null;
		}
		Optional<Period> period = Period.parse(entry.value());
		if (period.isEmpty()) {
			refuse(entry, "period.unreadable");
		}
		return period.orElse(null);
	}

	private @Nullable LocalDate asOf() {
		HeaderEntry entry = this.entries.get("as_of");
		if (entry == null || entry.value().isEmpty()) {
			return null;
		}
		LocalDate day = Day.read(entry.value());
		if (day == null) {
			refuse(entry, "cell.date", "as_of");
		}
		else if (!Day.sensible(day)) {
			refuse(entry, "date.range", "as_of");
		}
		return day;
	}

	private NumberStyle numbers() {
		String text = text("numbers").toLowerCase(Locale.ROOT);
		if (!Set.of("", "vi", "plain").contains(text)) {
			refuse(this.entries.get("numbers"), "cell.choice", "numbers", "vi, plain");
		}
		return text.equals("plain") ? NumberStyle.PLAIN : NumberStyle.VI;
	}

	private boolean illustrative() {
		Optional<Boolean> told = YesNo.read(text("illustrative"));
		if (told.isEmpty() && !text("illustrative").isEmpty()) {
			refuse(this.entries.get("illustrative"), "cell.choice", "illustrative", YesNo.WRITINGS);
		}
		return told.orElse(false);
	}

	private HomeProvince home() {
		HeaderEntry entry = this.entries.get("province");
		return HomeProvince.read(text("province"), (entry == null) ? this.start : entry.valuePlace(), this.problems);
	}

	private String text(String key) {
		HeaderEntry entry = this.entries.get(key);
		return (entry == null) ? "" : entry.value();
	}

	private void refuse(@Nullable HeaderEntry entry, String code, String... details) {
		if (entry != null) {
			this.problems.error(entry.valuePlace(), entry.value(), code, details);
		}
	}

}
