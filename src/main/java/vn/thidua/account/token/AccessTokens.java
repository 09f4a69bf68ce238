package vn.thidua.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.Account;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.AccountStore;
import vn.thidua.account.OwnerProof;
import vn.thidua.account.RandomText;
import vn.thidua.account.TokenScope;
import vn.thidua.account.factor.SecondFactors;
import vn.thidua.audit.AuditLog;

/** The tokens of one's own account. */
@Service
@Transactional
public class AccessTokens {

	/** For how many days a token is good unless its owner says otherwise. */
	public static final int DAYS = 90;

	/** For how many days a token can be good. */
	public static final int MOST_DAYS = 365;

	private static final String PREFIX = "thidua_";

	private static final int BYTES = 32;

	private static final Pattern CODE = Pattern.compile("\\s*\\d{3}\\s?\\d{3}\\s*");

	private static final int LONGEST_LABEL = 100;

	private final AccountStore accounts;

	private final TokenStore tokens;

	private final OwnerProof proof;

	private final SecondFactors factors;

	private final AuditLog audit;

	private final Clock clock;

	AccessTokens(AccountStore accounts, TokenStore tokens, OwnerProof proof, SecondFactors factors, AuditLog audit,
			Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.proof = proof;
		this.factors = factors;
		this.audit = audit;
		this.clock = clock;
	}

	/** The actor's tokens, the last made first. */
	@Transactional(readOnly = true)
	public List<AccessToken> list(Actor actor) {
		return this.tokens.of(own(actor).id());
	}

	/**
	 * Makes a token.
	 * @param proof the password, or a code of the second factor where there is one
	 * @return the token, which can be read only now
	 * @throws AccountRefused if it has no label or no scope, a scope that the actor's
	 * role cannot give, lasts too long or not at all, or the proof is wrong
	 */
	@Transactional(noRollbackFor = AccountRefused.class)
	public String create(Actor actor, String label, Set<TokenScope> scopes, int days, String proof) {
		Account account = own(actor);
		List<Refusal> refusals = refusals(actor, label, scopes, days);
		if (account.mustChange()) {
			refusals.add(new Refusal("label", "must-change"));
		}
		if (!refusals.isEmpty()) {
			throw new AccountRefused(refusals);
		}
		prove(account, proof, actor.origin());
		String token = PREFIX + RandomText.of(BYTES);
		Instant now = this.clock.instant();
		Instant expires = now.plus(Duration.ofDays(days));
		this.tokens.insert(account.id(), label.strip(), scopes, token, now, expires);
		this.audit.record(actor, "account.token-create", account.subject(), "",
				"label=" + label.strip() + ", scopes=" + scopes + ", expires=" + expires);
		return token;
	}

	private void prove(Account account, String proof, String origin) {
		if (!account.secondFactor() || !CODE.matcher(proof).matches()) {
			this.proof.demand(account, proof, "proof", origin);
		}
		else if (!this.factors.admits(account, proof, origin)) {
			throw new AccountRefused("proof", "code");
		}
	}

	private static List<Refusal> refusals(Actor actor, String label, Set<TokenScope> scopes, int days) {
		List<Refusal> refusals = new ArrayList<>();
		if (label.isBlank() || label.length() > LONGEST_LABEL) {
			refusals.add(new Refusal("label", "label"));
		}
		if (scopes.isEmpty() || !TokenScope.of(actor.role()).containsAll(scopes)) {
			refusals.add(new Refusal("scopes", "scopes"));
		}
		if (days < 1 || days > MOST_DAYS) {
			refusals.add(new Refusal("days", "days"));
		}
		return refusals;
	}

	/**
	 * Revokes one of the actor's tokens.
	 * @throws NotFound if the actor has no such token
	 */
	public void revoke(Actor actor, long id) {
		Account account = own(actor);
		AccessToken token = this.tokens.numbered(id)
			.filter((one) -> one.account() == account.id())
			.orElseThrow(() -> new NotFound("token " + id));
		if (this.tokens.revoke(id, this.clock.instant())) {
			this.audit.record(actor, "account.token-revoke", account.subject(), "label=" + token.label(), "");
		}
	}

	/**
	 * Revokes every token of an account, such as when its password is reset; whoever
	 * calls it has the right to the account.
	 */
	public void revokeAll(Actor actor, Account account) {
		int revoked = this.tokens.revokeAll(account.id(), this.clock.instant());
		if (revoked > 0) {
			this.audit.record(actor, "account.token-revoke", account.subject(), "tokens=" + revoked, "");
		}
	}

	private Account own(Actor actor) {
		return this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
	}

}
