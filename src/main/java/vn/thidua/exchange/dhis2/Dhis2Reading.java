package vn.thidua.exchange.dhis2;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Period;
import vn.thidua.shared.Problems;

/** Reads what a data value set of DHIS2 says of the indicators of units. */
@Component
public class Dhis2Reading {

	private final MappingStore store;

	private final Plans plans;

	Dhis2Reading(MappingStore store, Plans plans) {
		this.store = store;
		this.plans = plans;
	}

	/**
	 * The figures of a period; every problem is collected.
	 * @param units the codes of the units that it may speak of
	 * @param indicators the indicators of the plan
	 */
	public List<Dhis2Figure> read(Path path, Period period, Set<String> units, Map<String, Indicator> indicators,
			Problems problems) {
		Mapping mapping = new Mapping(this.store.all());
		ValueCollection values = new ValueCollection(mapping, Spans.of(this.plans, period, units), units, indicators,
				problems);
		new DataValueReader(path.getFileName().toString(), problems, values).read(path);
		return values.figures();
	}

	/** SHA-256 of a file together with what it is understood by. */
	public String digest(Path path) throws IOException {
		String mapping = this.store.all().stream().map(MappingEntry::toString).collect(Collectors.joining("\n"));
		return new Digest().add("dhis2", () -> Files.newInputStream(path))
			.add("mapping", mapping.getBytes(StandardCharsets.UTF_8))
			.hex();
	}

}
