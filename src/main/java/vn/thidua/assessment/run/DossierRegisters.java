package vn.thidua.assessment.run;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditLog;
import vn.thidua.unit.Register;

/** Says whose units a dossier that is kept is about, where it was handed in otherwise. */
@Service
public class DossierRegisters {

	private final DossierShelf shelf;

	private final AuditLog audit;

	DossierRegisters(DossierShelf shelf, AuditLog audit) {
		this.shelf = shelf;
		this.audit = audit;
	}

	/** The register of a dossier; nothing where there is no such dossier. */
	@Needs(Action.ASSESS)
	public Optional<Register> of(String digest) {
		return this.shelf.register(digest);
	}

	/** Moves a dossier with all its runs to another register. */
	@Needs(Action.MANAGE_REGISTERS)
	@Transactional
	public void assign(String digest, Register register) {
		this.shelf.register(digest).filter((before) -> !before.equals(register)).ifPresent((before) -> {
			this.shelf.assign(digest, register);
			this.audit.record(CurrentActor.now(), "dossier.register", "dossier " + digest, before.code(),
					register.code());
		});
	}

}
