package vn.thidua.planning;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** All reporting periods. */
public interface ReportingPeriods extends ListCrudRepository<ReportingPeriod, String> {

	/** Every period, the latest first. */
	List<ReportingPeriod> findAllByOrderByCodeDesc();

}
