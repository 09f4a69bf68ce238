package vn.thidua.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The provinces and what became of them, known by any usual writing of their names. */
public final class Provinces {

	/** The columns of their table. */
	public static final List<String> COLUMNS = List.of("province", "kind", "also", "successor", "from", "source");

	private static final String SHIPPED = "shipped/rules/vocabulary/provinces.csv";

	private static final int MOST_APART = 2;

	private static final String SEVERAL = ";";

	private final Map<String, Province> byName = new LinkedHashMap<>();

	private final Map<String, Province> byWriting = new HashMap<>();

	/**
	 * Keeps a list.
	 * @throws IllegalArgumentException if two of them share a name, or one was merged
	 * into none of the others
	 */
	public Provinces(Collection<Province> provinces) {
		for (Province one : provinces) {
			this.byName.put(one.name(), one);
			Stream.concat(Stream.of(one.name()), one.also().stream()).map(PlaceName::of).distinct().forEach((name) -> {
				if (this.byWriting.putIfAbsent(name, one) != null) {
					throw new IllegalArgumentException(one.name());
				}
			});
		}
		for (Province one : provinces) {
			successor(one).filter((other) -> other.merger() == null || one.merger() == null)
				.ifPresentOrElse((other) -> {
				}, () -> {
					throw new IllegalArgumentException(one.name());
				});
		}
	}

	/** The provinces that come with the product. */
	public static Provinces shipped() {
		return Shipped.ALL;
	}

	/** A row of their table. */
	public static Province row(NamedCsvRecord row) {
		String successor = row.getField("successor").strip();
		String from = row.getField("from").strip();
		return new Province(row.getField("province").strip(),
				Stream.of(row.getField("also").split(SEVERAL))
					.map(String::strip)
					.filter((one) -> !one.isEmpty())
					.toList(),
				(successor.isEmpty() && from.isEmpty()) ? null : new Province.Merger(successor, LocalDate.parse(from)));
	}

	/** The province of that name, in any usual writing. */
	public Optional<Province> find(String written) {
		return Optional.ofNullable(this.byWriting.get(PlaceName.of(written)));
	}

	/** What a province is on a day: itself, or what it was merged into before. */
	public Province on(Province province, LocalDate day) {
		return province.mergedBy(day) ? successor(province).orElse(province) : province;
	}

	/**
	 * The name on a day of a province in any usual writing; empty where it is unknown.
	 */
	public String on(String written, LocalDate day) {
		return find(written).map((one) -> on(one, day).name()).orElse("");
	}

	/** All their names. */
	public List<String> names() {
		return List.copyOf(this.byName.keySet());
	}

	/** The names that a misspelt one may mean: those nearest to it. */
	public List<String> near(String written) {
		String plain = PlaceName.plain(written);
		ToIntFunction<String> distance = (name) -> Spelling.distance(PlaceName.plain(name), plain);
		int least = this.byName.keySet().stream().mapToInt(distance).min().orElse(Integer.MAX_VALUE);
		return (least > MOST_APART) ? List.of()
				: this.byName.keySet().stream().filter((name) -> distance.applyAsInt(name) == least).toList();
	}

	private Optional<Province> successor(Province one) {
		return (one.merger() == null) ? Optional.of(one)
				: Optional.ofNullable(this.byName.get(one.merger().successor()));
	}

	private static final class Shipped {

		private static final Provinces ALL = read();

		private static Provinces read() {
			try (InputStream in = Objects.requireNonNull(Provinces.class.getClassLoader().getResourceAsStream(SHIPPED));
					CsvReader<NamedCsvRecord> csv = CsvReader.builder()
						.ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				return new Provinces(csv.stream().map(Provinces::row).toList());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
