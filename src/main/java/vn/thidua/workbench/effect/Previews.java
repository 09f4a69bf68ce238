package vn.thidua.workbench.effect;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All previews. */
public interface Previews extends ListCrudRepository<Preview, Long> {

	/** The last preview of exactly this draft against exactly this active release. */
	Optional<Preview> findFirstByDraftDigestAndActiveDigestAndStatusOrderByIdDesc(String draftDigest,
			String activeDigest, String status);

}
