package vn.thidua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.thidua.report.CommuneLine;
import vn.thidua.report.OutcomeLine;
import vn.thidua.report.RunHead;
import vn.thidua.report.UnitLine;

/** Runs, units and verdicts for the tests of pages. */
final class Specimens {

	private Specimens() {
	}

	static RunHead run(String status, @Nullable String failure) {
		return new RunHead(7, status, "2023-H1", LocalDate.of(2023, 6, 30), "Y tế huyện 2023", "", true, "ho-so.zip",
				"abcdef0123456789", "0123456789abcdef", OffsetDateTime.parse("2023-07-01T08:30:00+07:00"), "an", "", "",
				failure, "here");
	}

	static UnitLine unit(String code, String name) {
		return new UnitLine(code, name, "HOSPITAL", "", "Khối 1", "", "2", "no", "", 3, 1, 1, 1, 0, 0);
	}

	static OutcomeLine outcome(String indicator, String target, String direction, String actual, String status,
			String completion, String over, String change, String rule) {
		return new OutcomeLine("DV-01", "Bệnh viện Một", indicator, "Chỉ tiêu " + indicator, "lượt", "Sở Y tế", target,
				direction, actual, status, completion, over, "%", change, "", "Kế hoạch 1", rule, "điều khoản",
				"Quy ước", false, "achievement/standard", "Lý do " + indicator, null, "", "");
	}

	static CommuneLine commune(String status) {
		return new CommuneLine("XA-01", "Xã Một", "1300-2023", "85.5", "100", "85.5", status, "5", "", "0", "",
				"1300.NOT_MET", "xã không đạt", "Quyết định 1300/QĐ-BYT", true, "Không đạt: tiêu chí 5", "80", "50");
	}

}
