package vn.thidua.submission;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** All submissions as they are stored, without regard to rights. */
interface Submissions extends ListCrudRepository<Submission, Long> {

	Optional<Submission> findByPeriodAndUnitCode(String period, String unitCode);

	List<Submission> findByPeriodOrderByUnitCode(String period);

}
