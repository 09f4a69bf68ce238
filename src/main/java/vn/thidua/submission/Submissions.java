package vn.thidua.submission;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** All submissions as they are stored, without regard to rights. */
interface Submissions extends ListCrudRepository<Submission, Long> {

	Optional<Submission> findByPeriodAndUnitCode(String period, String unitCode);

	List<Submission> findByPeriodOrderByUnitCode(String period);

	/** Holds a submission until the end of the transaction. */
	@Query("select id from submission where id = :id for update")
	Optional<Long> lock(@Param("id") long id);

}
