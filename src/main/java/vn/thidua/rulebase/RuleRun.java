package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * One run of a pack's rules over one case, within limits.
 *
 * @param pack the pack
 * @param loaded its compiled rules
 * @param limits what the run may cost
 */
record RuleRun(RulePack pack, LoadedPack loaded, RuleLimits limits) {

	List<Object> conclude(Collection<?> facts) {
		return EngineLoader.with(() -> concluded(facts));
	}

	private List<Object> concluded(Collection<?> facts) {
		KieSession session = this.loaded.base().newKieSession();
		try {
			facts.forEach(session::insert);
			Conclusions conclusions = new Conclusions();
			session.addEventListener(conclusions);
			fire(session, new Watch(this.limits, this.loaded));
			return conclusions.standing;
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

	/** Keeps what rules conclude and do not withdraw. */
	private static final class Conclusions extends DefaultRuleRuntimeEventListener {

		private final List<Object> standing = new ArrayList<>();

		@Override
		public void objectInserted(ObjectInsertedEvent event) {
			this.standing.add(event.getObject());
		}

		@Override
		public void objectDeleted(ObjectDeletedEvent event) {
			this.standing.removeIf((object) -> object == event.getOldObject());
		}

	}

	/**
	 * Counts firings and time, and lets the rules that the pack takes fire until a limit
	 * is reached.
	 */
	private static final class Watch implements AgendaFilter {

		private final RuleLimits limits;

		private final LoadedPack loaded;

		private final long end;

		private int firings;

		private String rule = "";

		private Watch(RuleLimits limits, LoadedPack loaded) {
			this.limits = limits;
			this.loaded = loaded;
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
			return this.loaded.takes(match.getRule());
		}

	}

}
