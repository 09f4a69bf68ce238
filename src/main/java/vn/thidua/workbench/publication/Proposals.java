package vn.thidua.workbench.publication;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All proposals. */
interface Proposals extends ListCrudRepository<Proposal, Long> {

	Optional<Proposal> findFirstByState(String state);

	Optional<Proposal> findFirstByOrderByIdDesc();

}
