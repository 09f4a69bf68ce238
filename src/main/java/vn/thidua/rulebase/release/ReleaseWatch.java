package vn.thidua.rulebase.release;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Asks every two seconds whether another instance has put a release into force. */
@Component
@EnableScheduling
class ReleaseWatch {

	private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);

	private final ActiveRules rules;

	private boolean told;

	ReleaseWatch(ActiveRules rules) {
		this.rules = rules;
	}

	@Scheduled(fixedDelayString = "${thidua.release.watch:2s}")
	void look() {
		try {
			this.rules.follow();
			this.told = false;
		}
		catch (DataAccessException | TransactionException ex) {
			if (!this.told) {
				LOG.warn("The database does not answer; the release that serves stays", ex);
			}
			this.told = true;
		}
	}

}
