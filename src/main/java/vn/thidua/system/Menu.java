package vn.thidua.system;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.access.Role;

/** The entries of the menu that the reader's role may use, on every page. */
@ControllerAdvice
class Menu {

	private static final Set<Role> ALL = EnumSet.allOf(Role.class);

	private static final List<Entry> ENTRIES = List.of(
			new Entry("work", "/work", EnumSet.of(Role.UNIT, Role.COMMITTEE)), new Entry("plans", "/plans", ALL),
			new Entry("periods", "/periods", EnumSet.of(Role.ADMIN)), new Entry("runs", "/runs", ALL),
			new Entry("import", "/imports/new", EnumSet.of(Role.ADMIN, Role.COMMITTEE)),
			new Entry("rules", "/rules", ALL), new Entry("trial", "/trials", ALL),
			new Entry("accounts", "/accounts", EnumSet.of(Role.ADMIN)),
			new Entry("audit", "/audit", EnumSet.of(Role.ADMIN, Role.AUDITOR)));

	@ModelAttribute("menuEntries")
	List<Entry> entries(@Nullable Authentication reader) {
		return ENTRIES.stream().filter((entry) -> entry.isFor(reader)).toList();
	}

	/**
	 * An entry of the menu.
	 *
	 * @param code the key of its name
	 * @param path where it leads
	 * @param roles who may use it
	 */
	record Entry(String code, String path, Set<Role> roles) {

		boolean isFor(@Nullable Authentication reader) {
			return this.roles.equals(ALL) || (reader != null && reader.getAuthorities()
				.stream()
				.anyMatch((held) -> this.roles.stream()
					.anyMatch((role) -> role.authority().equals(held.getAuthority()))));
		}

	}

}
