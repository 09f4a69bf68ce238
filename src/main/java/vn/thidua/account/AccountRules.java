package vn.thidua.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.unit.register.UnitRegister;

/** What the details of an account must be like. */
@Component
class AccountRules {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{2,59}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final int LONGEST = 200;

	private static final String DEMO = "demo";

	/** Names by which the audit trail and the list of accounts mean something else. */
	private static final Set<String> RESERVED = Set.of("program", "stranger", DEMO);

	private final AccountStore accounts;

	private final UnitRegister units;

	private final Environment environment;

	AccountRules(AccountStore accounts, UnitRegister units, Environment environment) {
		this.accounts = accounts;
		this.units = units;
		this.environment = environment;
	}

	/** What is wrong with a new account. */
	List<Refusal> ofNew(AccountDetails details) {
		List<Refusal> refusals = new ArrayList<>();
		if (!NAME.matcher(details.name()).matches() || RESERVED.contains(Account.key(details.name()))) {
			refusals.add(new Refusal("name", "name"));
		}
		else if (this.accounts.named(details.name()).isPresent()) {
			refusals.add(new Refusal("name", "name-taken"));
		}
		refusals.addAll(of(details));
		return refusals;
	}

	/** What is wrong with the details of an account that is there. */
	List<Refusal> of(AccountDetails details) {
		List<Refusal> refusals = new ArrayList<>();
		if (details.displayName().length() > LONGEST) {
			refusals.add(new Refusal("displayName", "display-name"));
		}
		email(details).map((code) -> new Refusal("email", code)).ifPresent(refusals::add);
		if (details.role() == Role.UNIT && this.units.unit(details.unitCode()).isEmpty()) {
			refusals.add(new Refusal("unitCode", "unit"));
		}
		return refusals;
	}

	/**
	 * Why an account may not be enabled: everybody knows the demonstration's passwords.
	 */
	List<Refusal> ofEnabling(Account account) {
		boolean demo = account.createdBy().equals(DEMO) && !this.environment.acceptsProfiles(Profiles.of(DEMO));
		return demo ? List.of(new Refusal("", "demo")) : List.of();
	}

	private Optional<String> email(AccountDetails details) {
		if (details.email().isEmpty()) {
			return Optional.empty();
		}
		if (details.email().length() > LONGEST || !EMAIL.matcher(details.email()).matches()) {
			return Optional.of("email");
		}
		return this.accounts.ofEmail(details.email())
			.filter((other) -> !Account.key(other.name()).equals(Account.key(details.name())))
			.map((other) -> "email-taken");
	}

}
