package vn.thidua.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.account.token.AccessTokens;
import vn.thidua.audit.AuditLog;

/** The password of one's own account. */
@Service
public class OwnPassword {

	private final AccountStore accounts;

	private final OwnerProof proof;

	private final PasswordHashing hashing;

	private final PasswordRules rules;

	private final OpenSessions sessions;

	private final AccessTokens tokens;

	private final AuditLog audit;

	OwnPassword(AccountStore accounts, OwnerProof proof, PasswordHashing hashing, PasswordRules rules,
			OpenSessions sessions, AccessTokens tokens, AuditLog audit) {
		this.accounts = accounts;
		this.proof = proof;
		this.hashing = hashing;
		this.rules = rules;
		this.sessions = sessions;
		this.tokens = tokens;
		this.audit = audit;
	}

	/**
	 * Changes the password, ends the account's other sessions and revokes its tokens.
	 * @param session the session that goes on
	 * @throws AccountRefused if the old one is wrong or the new one is not good enough
	 */
	@Transactional(noRollbackFor = AccountRefused.class)
	public void change(Actor actor, NewPassword asked, String session) {
		Account account = this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
		List<Refusal> refusals = refusals(account, asked);
		if (!refusals.isEmpty()) {
			throw new AccountRefused(refusals);
		}
		this.proof.demand(account, asked.old(), "old", actor.origin());
		if (this.hashing.matches(asked.fresh(), account.passwordHash())) {
			throw new AccountRefused("fresh", "password-same");
		}
		this.accounts.password(account.id(), Objects.requireNonNull(this.hashing.encode(asked.fresh())), false);
		this.audit.record(actor, "account.password", account.subject(), "", "changed");
		this.tokens.revokeAll(actor, account);
		this.sessions.endOthers(account.name(), session);
	}

	private List<Refusal> refusals(Account account, NewPassword asked) {
		List<Refusal> refusals = new ArrayList<>();
		this.rules.refusal(account.name(), asked.fresh()).ifPresent((code) -> refusals.add(new Refusal("fresh", code)));
		if (!asked.fresh().equals(asked.again())) {
			refusals.add(new Refusal("again", "password-again"));
		}
		return refusals;
	}

	/**
	 * What is typed to change a password.
	 *
	 * @param old the password so far
	 * @param fresh the new one
	 * @param again the new one once more
	 */
	public record NewPassword(String old, String fresh, String again) {

	}

}
