package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

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
		RuleWatch watch = RuleWatch.begin(this.pack, this.limits);
		KieSession session = this.loaded.base().newKieSession();
		try {
			Conclusions conclusions = new Conclusions();
			facts.forEach(session::insert);
			session.addEventListener(conclusions);
			session.fireAllRules((match) -> {
				watch.fires(match.getRule().getName());
				return this.loaded.takes(match.getRule());
			});
			return conclusions.standing;
		}
		catch (RulesStopped ex) {
			throw ex;
		}
		catch (OutOfMemoryError ex) {
			throw watch.outOfMemory();
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw watch.failed(ex);
		}
		finally {
			RuleWatch.end();
			session.dispose();
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

}
