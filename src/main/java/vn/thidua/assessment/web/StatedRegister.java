package vn.thidua.assessment.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.unit.Register;

/**
 * Whose units a dossier is about, as a form says it.
 *
 * @param whose the kind of register; nothing where the form does not say
 * @param province the name of the province
 * @param owner the name of the owner
 * @param sure whether units of other names are the units registered here all the same
 */
public record StatedRegister(@Nullable String whose, @Nullable String province, @Nullable String owner,
		@Nullable Boolean sure) {

	static StatedRegister of(Register register) {
		return new StatedRegister(register.kind().word(), of(register, Register.Kind.PROVINCE),
				of(register, Register.Kind.OWNER), false);
	}

	private static String of(Register register, Register.Kind kind) {
		return (register.kind() == kind) ? register.name() : "";
	}

	/** What is wrong with it; nothing where it says whose the dossier is. */
	Optional<String> fault(PendingImport pending) {
		Register register = register(pending.register());
		boolean sure = Boolean.TRUE.equals(this.sure) || !register.here() || pending.namesakes().isEmpty();
		return fault(register).or(() -> sure ? Optional.empty() : Optional.of("register.unsure"));
	}

	/** What is wrong with a register; nothing where it is somebody's. */
	static Optional<String> fault(Register register) {
		return (!register.here() && register.name().isEmpty()) ? Optional.of("register.nameless") : Optional.empty();
	}

	/** The register that it names, or the one assumed where it does not say. */
	Register register(Register assumed) {
		return kind().map((kind) -> new Register(kind, name(kind))).orElse(assumed);
	}

	private Optional<Register.Kind> kind() {
		for (Register.Kind kind : Register.Kind.values()) {
			if (kind.word().equals(Objects.requireNonNullElse(this.whose, "").toLowerCase(Locale.ROOT))) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	private String name(Register.Kind kind) {
		String name = (kind == Register.Kind.PROVINCE) ? this.province : this.owner;
		return Objects.requireNonNullElse(name, "");
	}

}
