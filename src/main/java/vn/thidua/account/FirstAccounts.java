package vn.thidua.account;

import java.time.Clock;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditLog;

/**
 * The accounts that are there without anybody having created them: those of the
 * demonstration while its profile is on, and then only; else a first administrator where
 * there is none who could log in.
 */
@Component
class FirstAccounts implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

	private static final String DEMO = "demo";

	private final AccountStore accounts;

	private final PasswordHashing hashing;

	private final AuditLog audit;

	private final Clock clock;

	private final Environment environment;

	FirstAccounts(AccountStore accounts, PasswordHashing hashing, AuditLog audit, Clock clock,
			Environment environment) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.audit = audit;
		this.clock = clock;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean demo = this.environment.acceptsProfiles(Profiles.of(DEMO));
		DemoAccount.ALL.forEach((account) -> demonstrate(account, demo));
		if (!demo) {
			administrator();
			String approver = this.environment.getProperty("thidua.approver.password", "");
			if (!approver.isEmpty() && this.accounts.named("approver").isEmpty()) {
				create(administrator("approver"), approver, false, "program");
			}
		}
	}

	private void demonstrate(DemoAccount demo, boolean on) {
		AccountDetails details = new AccountDetails(demo.name(), "", "", demo.role(), demo.unitCode());
		this.accounts.named(demo.name()).ifPresentOrElse((stored) -> {
			if (stored.createdBy().equals(DEMO) && stored.enabled() != on) {
				this.accounts.enable(stored.id(), on);
				this.audit.record(Actor.program(), on ? "account.enable" : "account.disable", stored.subject(), "", "");
			}
		}, () -> {
			if (on) {
				create(details, demo.password(), false, DEMO);
			}
		});
	}

	private void administrator() {
		if (this.accounts.enabledAdministrators() > 0 || this.accounts.named("admin").isPresent()) {
			return;
		}
		String given = this.environment.getProperty("thidua.admin.password", "");
		String password = given.isEmpty() ? RandomText.password() : given;
		create(administrator("admin"), password, given.isEmpty(), "program");
		if (given.isEmpty()) {
			LOG.info("First administrator: admin, password {} (shown only now, to be changed at the first log-in)",
					password);
		}
	}

	private static AccountDetails administrator(String name) {
		return new AccountDetails(name, "", "", Role.ADMIN, "");
	}

	private void create(AccountDetails details, String password, boolean mustChange, String by) {
		String hash = Objects.requireNonNull(this.hashing.encode(password));
		this.accounts.insert(details, hash, mustChange, this.clock.instant(), by);
		this.audit.record(Actor.program(), "account.create", "account " + details.name(), "", details.line());
	}

}
