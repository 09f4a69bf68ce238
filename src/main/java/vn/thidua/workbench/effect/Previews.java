package vn.thidua.workbench.effect;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All previews. */
public interface Previews extends ListCrudRepository<Preview, Long> {

	/** The last preview of exactly this draft against exactly this active release. */
	Optional<Preview> findFirstByDraftDigestAndActiveDigestAndStatusOrderByIdDesc(String draftDigest,
			String activeDigest, String status);

	/** The previews in that state. */
	List<Preview> findByStatus(String status);

	/** The last previews, the newest first. */
	List<Preview> findTop50ByOrderByIdDesc();

}
