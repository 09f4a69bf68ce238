package vn.thidua.workbench.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.difference.Side;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.OwnThreads;

/** Assesses one dossier with two releases at the same time. */
final class SideBySide {

	private SideBySide() {
	}

	/**
	 * One side: a release and the dossier as it is assessed by it.
	 *
	 * @param release the rules
	 * @param dossier the dossier
	 */
	record Assessed(RuleRelease release, Dossier dossier) {
	}

	/**
	 * Why each side failed; empty where it did not.
	 *
	 * @param before of the first side
	 * @param after of the second side
	 */
	record Failures(String before, String after) {
	}

	/**
	 * Assesses both sides.
	 * @throws CancellationException if it was stopped
	 */
	static Failures assess(Assessed before, Assessed after, TwoSides sides) {
		FutureTask<String> first = new FutureTask<>(() -> assess(before, Side.BEFORE, sides));
		FutureTask<String> second = new FutureTask<>(() -> assess(after, Side.AFTER, sides));
		OwnThreads.named("effect-draft").newThread(second).start();
		first.run();
		RuntimeException stopped = null;
		List<String> failures = new ArrayList<>();
		for (FutureTask<String> side : List.of(first, second)) {
			try {
				failures.add(side.get());
			}
			catch (InterruptedException | ExecutionException ex) {
				RuntimeException cause = unchecked(ex, sides);
				stopped = (stopped == null || stopped instanceof CancellationException) ? cause : stopped;
			}
		}
		if (stopped != null) {
			throw stopped;
		}
		return new Failures(failures.get(0), failures.get(1));
	}

	private static RuntimeException unchecked(Exception ex, TwoSides sides) {
		if (ex instanceof InterruptedException) {
			sides.abandon();
			Thread.currentThread().interrupt();
			return new CancellationException();
		}
		return (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
	}

	private static String assess(Assessed one, Side side, TwoSides sides) {
		boolean well = false;
		boolean refused = false;
		try {
			Assessor.assess(one.dossier(), one.release(), sides.sink(side));
			well = true;
			return "";
		}
		catch (DossierRefused | RulesStopped ex) {
			refused = true;
			return String.valueOf(ex.getMessage());
		}
		finally {
			if (!well && !refused) {
				sides.abandon();
			}
			sides.end(side, well);
		}
	}

}
