package vn.thidua.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.access.Role;

/** What a personal access token is good for; never for more than its owner's role is. */
public enum TokenScope {

	/** Read whatever the owner may read. */
	READ(EnumSet.allOf(Role.class)),
	/** Report figures and submit them. */
	SUBMIT(EnumSet.of(Role.UNIT)),
	/** Return, accept and reopen submissions. */
	RECEIVE(EnumSet.of(Role.COMMITTEE)),
	/** Hand in dossiers and start assessments. */
	ASSESS(EnumSet.of(Role.ADMIN, Role.COMMITTEE)),
	/** Change units, indicators and assigned targets. */
	PLAN(EnumSet.of(Role.COMMITTEE)),
	/** Open and close reporting periods and set their deadlines. */
	PERIODS(EnumSet.of(Role.ADMIN)),
	/** Record what the council decides. */
	DECIDE(EnumSet.of(Role.COMMITTEE));

	private final Set<Role> roles;

	TokenScope(Set<Role> roles) {
		this.roles = roles;
	}

	/** The scope's code, such as {@code read}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The authority by which the security framework knows the scope. */
	public String authority() {
		return "SCOPE_" + code();
	}

	/** The scopes that a token of an account of that role can have. */
	public static Set<TokenScope> of(Role role) {
		return Stream.of(values())
			.filter((scope) -> scope.roles.contains(role))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
	}

}
