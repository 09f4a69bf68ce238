package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Blanks;

/**
 * What a unit of measure says of the figures under it.
 *
 * @param text the unit of measure as it is shown
 * @param words the same in small letters, composed, its blanks made alike
 */
public record Measure(String text, String words) {

	private static final Pattern RATE = Pattern.compile("[%‰/]");

	private static final Pattern PER_THOUSAND = Pattern.compile("‰|%[o0]");

	/** Where the part begins that tells per how much something is counted. */
	private static final Pattern PER = Pattern.compile("/| trên (?=\\d|vạn|nghìn|ngàn|triệu|trăm|một)");

	private static final Pattern DENOMINATOR = Pattern
		.compile("^ ?(1(?:\\.?0)*(?![\\d.]))? ?(?:(trăm|nghìn|ngàn|vạn|triệu)(?!\\p{L}))?");

	private static final Pattern MEAN = Pattern.compile("bình quân|trung bình");

	/** The unit of measure that a text says. */
	public static Measure of(String text) {
		return new Measure(text, Blanks.alike(text).toLowerCase(Locale.ROOT).replace('²', '2').replace('³', '3'));
	}

	/** Whether it counts in hundredths. */
	public boolean percent() {
		return this.text.contains("%") && !perThousand();
	}

	/** Whether it counts in thousandths. */
	public boolean perThousand() {
		return PER_THOUSAND.matcher(this.text).find();
	}

	/** Whether it is a rate of anything: a percentage, or so many of something else. */
	public boolean rate() {
		return RATE.matcher(this.text).find();
	}

	/** The power of ten that its words of scale make up; 0 where it holds none. */
	public int power() {
		return Scale.power(counting());
	}

	/** Whether it counts whole things, of which there is no fraction. */
	public boolean counted() {
		return !rate() && counting().equals(this.words) && !MEAN.matcher(this.words).find()
				&& CountedThings.begin(Scale.dropped(this.words));
	}

	/**
	 * Per how many it counts, as in {@code ca/100.000 dân}; nothing where it does not
	 * tell.
	 */
	public @Nullable BigDecimal denominator() {
		if (percent() || perThousand()) {
			return percent() ? BigDecimal.valueOf(100) : BigDecimal.valueOf(1000);
		}
		Matcher per = PER.matcher(this.words);
		Matcher told = DENOMINATOR.matcher(per.find() ? this.words.substring(per.end()) : "");
		if (!told.find() || (told.group(1) == null && told.group(2) == null)) {
			return null;
		}
		BigDecimal number = (told.group(1) == null) ? BigDecimal.ONE : new BigDecimal(told.group(1).replace(".", ""));
		return number.movePointRight((told.group(2) == null) ? 0 : Scale.power(told.group(2))).setScale(0);
	}

	/** Whether both say the same unit of measure, however their blanks are set. */
	public boolean same(Measure other) {
		return bare(this).equals(bare(other));
	}

	/** What it counts, without what it counts per. */
	private String counting() {
		return PER.split(this.words, 2)[0];
	}

	private static String bare(Measure measure) {
		return PER_THOUSAND.matcher(measure.words.replace(" ", "")).replaceAll("‰");
	}

	@Override
	public String toString() {
		return this.text;
	}

}
