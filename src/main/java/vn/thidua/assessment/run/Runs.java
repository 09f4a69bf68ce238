package vn.thidua.assessment.run;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** All runs. */
interface Runs extends ListCrudRepository<Run, Long> {

	List<Run> findByStatus(String status);

	boolean existsByDossierDigestAndReleaseDigestAndStatus(String dossierDigest, String releaseDigest, String status);

}
