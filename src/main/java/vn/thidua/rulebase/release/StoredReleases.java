package vn.thidua.rulebase.release;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All published releases. */
interface StoredReleases extends ListCrudRepository<StoredRelease, Long> {

	Optional<StoredRelease> findFirstByOrderByIdDesc();

}
