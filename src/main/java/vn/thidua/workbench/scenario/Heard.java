package vn.thidua.workbench.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thidua.assessment.fact.Condition;

/** What rules concluded of a case besides what the output files list. */
final class Heard {

	private static final List<String> WORST_FIRST = List.of("fail", "unknown", "pass");

	private final Map<String, String> worst = new TreeMap<>();

	private final Set<Opposed> opposed = new LinkedHashSet<>();

	/**
	 * Hears the conclusions of one session; what a later one finds anew contradicts
	 * nothing.
	 */
	synchronized void add(List<Object> concluded) {
		this.opposed.addAll(Opposed.among(concluded));
		for (Object one : concluded) {
			if (one instanceof Condition condition) {
				this.worst.merge(condition.clause(), condition.status(), Heard::worse);
			}
		}
	}

	/** The worst status that each clause concluded anywhere on a sheet. */
	synchronized Map<String, String> conditions() {
		return new TreeMap<>(this.worst);
	}

	/** What contradicts each other. */
	synchronized List<Opposed> opposed() {
		return List.copyOf(this.opposed);
	}

	private static String worse(String one, String other) {
		return (WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other)) ? one : other;
	}

}
