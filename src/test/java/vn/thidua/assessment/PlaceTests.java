package vn.thidua.assessment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where those who share a rank stand to the places there are. */
class PlaceTests {

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, yes", "1, 2, 1, tie", "1, 2, 2, yes", "1, 3, 2, tie", "2, 1, 1, no", "2, 1, 2, yes",
			"2, 2, 2, tie", "2, 2, 3, yes", "3, 2, 2, no", "1, 1, 0, no", "1, 5, 0, no", "1, 1, -1, ''",
			"4, 9, -1, ''" })
	void ofSoManyWhoShareIt(int rank, int sharing, long quota, String within) {
		Place place = Place.of(rank, sharing, quota);
		assertThat(place.rank()).isEqualTo(String.valueOf(rank));
		assertThat(place.quota()).isEqualTo((quota < 0) ? "" : String.valueOf(quota));
		assertThat(place.within()).isEqualTo(within);
		assertThat(place.words().isEmpty()).isEqualTo(within.isEmpty() || within.equals("yes"));
	}

}
