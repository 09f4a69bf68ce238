package vn.thidua.unit;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose units the codes of a dossier name. The same code in two registers is two units.
 *
 * @param kind what kind of register it is
 * @param name the name of the province or owner; empty for the register kept here
 */
public record Register(Kind kind, String name) {

	/** The units that are registered here. */
	public static final Register HERE = new Register(Kind.HERE, "");

	private static final Register NOBODYS = new Register(Kind.OWNER, "");

	/** The kinds of registers. */
	public enum Kind {

		/** The register kept here, which accounts of units belong to. */
		HERE,
		/** The units of a province, as a dossier states it. */
		PROVINCE,
		/** The units of somebody else, such as whoever handed in the dossier. */
		OWNER;

		/** How it is called in texts and addresses. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A register; outer blanks of its name do not count. */
	public Register {
		name = (kind == Kind.HERE) ? "" : name.strip();
	}

	/**
	 * The register that is safe to assume of a dossier: the province that it states, else
	 * that of whoever hands it in. Never the one kept here.
	 */
	public static Register stated(String province, String owner) {
		return province.isBlank() ? new Register(Kind.OWNER, owner) : new Register(Kind.PROVINCE, province);
	}

	/** The register of that code. */
	public static Optional<Register> parse(String code) {
		int colon = code.indexOf(':');
		String word = (colon < 0) ? code : code.substring(0, colon);
		for (Kind kind : Kind.values()) {
			if (kind.word().equals(word) && (colon < 0) == (kind == Kind.HERE)) {
				return Optional.of(new Register(kind, code.substring(colon + 1)));
			}
		}
		return Optional.empty();
	}

	/** The register that is stored by a code; one that nobody knows where it is none. */
	public static Register of(String code) {
		return parse(code).orElse(NOBODYS);
	}

	/** Its code, by which it is stored. */
	public String code() {
		return (this.kind == Kind.HERE) ? this.kind.word() : this.kind.word() + ':' + this.name;
	}

	/** Whether it is the register kept here. */
	public boolean here() {
		return this.kind == Kind.HERE;
	}

}
