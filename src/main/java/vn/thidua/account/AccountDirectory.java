package vn.thidua.account;

import java.time.Clock;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountUser;

/** Finds stored accounts by name for the security framework. */
@Component
class AccountDirectory implements UserDetailsService {

	private final AccountStore accounts;

	private final Clock clock;

	AccountDirectory(AccountStore accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public AccountUser loadUserByUsername(String name) {
		return this.accounts.named(name)
			.map((account) -> account.user(this.clock.instant()))
			.orElseThrow(() -> new UsernameNotFoundException(name));
	}

}
