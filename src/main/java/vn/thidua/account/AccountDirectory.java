package vn.thidua.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountUser;

/** Finds stored accounts by name for the security framework. */
@Component
class AccountDirectory implements UserDetailsService {

	private final AccountStore accounts;

	AccountDirectory(AccountStore accounts) {
		this.accounts = accounts;
	}

	@Override
	public AccountUser loadUserByUsername(String name) {
		return this.accounts.named(name).map(Account::user).orElseThrow(() -> new UsernameNotFoundException(name));
	}

}
