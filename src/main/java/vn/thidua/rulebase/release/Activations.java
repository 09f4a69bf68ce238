package vn.thidua.rulebase.release;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All activations. */
interface Activations extends ListCrudRepository<Activation, Long> {

	Optional<Activation> findFirstByOrderByIdDesc();

	List<Activation> findAllByOrderByIdDesc();

	List<Activation> findTop10ByOrderByIdDesc();

	boolean existsByReleaseDigest(String digest);

}
