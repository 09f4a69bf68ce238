package vn.thidua.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.access.Role;

/** The list of accounts for administrators. */
@Component
public class AccountList {

	private static final int MOST = 500;

	private static final String WHERE = """
			where (:text = '' or name_key like :like escape '!' or lower(display_name) like :like escape '!'
					or lower(email) like :like escape '!' or lower(unit_code) like :like escape '!')
				and (:role = '' or role = :role)
			order by name_key
			fetch first :most rows only
			""";

	private final JdbcClient jdbc;

	private final Rights rights;

	AccountList(JdbcClient jdbc, Rights rights) {
		this.jdbc = jdbc;
		this.rights = rights;
	}

	/**
	 * The accounts by name, at most 500.
	 * @param text what their name, e-mail address or unit contains; empty for all
	 * @param role their role; {@code null} for all
	 */
	public List<Account> find(Actor actor, String text, @Nullable Role role) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		String key = Account.key(text);
		return this.jdbc.sql(AccountStore.SELECT + WHERE)
			.param("text", key)
			.param("like", "%" + key.replaceAll("([!%_])", "!$1") + "%")
			.param("role", (role == null) ? "" : role.name())
			.param("most", MOST)
			.query(AccountStore::account)
			.list();
	}

}
