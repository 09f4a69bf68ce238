package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * One run of a pack's rules over one case, within limits.
 *
 * @param pack the pack
 * @param base its compiled rules
 * @param limits what the run may cost
 */
record RuleRun(RulePack pack, KieBase base, RuleLimits limits) {

	List<Object> conclude(Collection<?> facts) {
		KieSession session = this.base.newKieSession();
		try {
			facts.forEach(session::insert);
			Watch watch = new Watch(this.limits);
			fire(session, watch);
			Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
			given.addAll(facts);
			List<Object> concluded = new ArrayList<>();
			for (Object object : session.getObjects()) {
				if (!given.contains(object)) {
					concluded.add(object);
				}
			}
			return concluded;
		}
		finally {
			session.dispose();
		}
	}

	private void fire(KieSession session, Watch watch) {
		try {
			session.fireAllRules(watch);
		}
		catch (RulesStopped ex) {
			throw ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw new RulesStopped(this.pack.id() + ": " + watch.rule + ": " + ex.getMessage(), ex);
		}
	}

	/** Counts firings and time, and lets every rule fire until a limit is reached. */
	private static final class Watch implements AgendaFilter {

		private final RuleLimits limits;

		private final long end;

		private int firings;

		private String rule = "";

		private Watch(RuleLimits limits) {
			this.limits = limits;
			this.end = System.nanoTime() + limits.time().toNanos();
		}

		@Override
		public boolean accept(Match match) {
			this.rule = match.getRule().getName();
			this.firings++;
			if (this.firings > this.limits.firings()) {
				throw new RulesStopped("Luật \"" + this.rule + "\" bị dừng sau " + this.limits.firings() + " lần chạy");
			}
			if (this.firings % 64 == 0 && System.nanoTime() > this.end) {
				throw new RulesStopped(
						"Luật \"" + this.rule + "\" bị dừng sau " + this.limits.time().toSeconds() + " giây");
			}
			return true;
		}

	}

}
