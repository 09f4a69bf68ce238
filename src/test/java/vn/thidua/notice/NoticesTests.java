package vn.thidua.notice;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each account sees what is addressed to it and marks it read for itself alone. */
@ApplicationTest
@Transactional
class NoticesTests {

	private static final Actor AN = new Actor("an", Role.UNIT, "TB-A", "");

	private static final Actor BINH = new Actor("binh", Role.UNIT, "TB-A", "");

	private static final Actor OTHER = new Actor("khac", Role.UNIT, "TB-B", "");

	private static final Actor MEMBER = new Actor("hoidong", Role.COMMITTEE, "", "");

	private static final Actor NOWHERE = new Actor("nowhere", Role.UNIT, "", "");

	private static final Actor AUDITOR = new Actor("kiemtra", Role.AUDITOR, "", "");

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeText texts;

	private void tell() {
		this.notices.tell(MEMBER, List.of(new News("TB-A", "returned", "2031-M09", List.of("Trạm", "Thiếu"), "/x"),
				News.toCommittee("submitted", "2031", List.of("Trạm"), "/y")));
	}

	@Test
	void aNoticeReachesItsUnitOrTheCommitteeAndNobodyElse() {
		long before = this.notices.unread(MEMBER);
		tell();
		assertThat(List.of(AN, BINH, OTHER, MEMBER, NOWHERE, AUDITOR)).extracting(this.notices::unread)
			.containsExactly(1L, 1L, 0L, before + 1, 0L, 0L);
		assertThat(this.notices.page(NOWHERE, 0)).isEmpty();
	}

	@Test
	void readingIsEachAccountsOwn() {
		tell();
		long id = this.notices.page(AN, 0).get(0).id();
		this.notices.read(AN, id);
		this.notices.read(AN, id);
		assertThat(this.notices.unread(AN)).isZero();
		assertThat(this.notices.page(AN, 0).get(0).read()).isTrue();
		assertThat(this.notices.unread(BINH)).isOne();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.notices.read(OTHER, id));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.notices.read(NOWHERE, id));
		tell();
		this.notices.readAll(BINH);
		assertThat(this.notices.unread(BINH)).isZero();
		assertThat(this.notices.unread(AN)).isOne();
	}

	@Test
	void aNoticeIsSaidInBothLanguages() {
		tell();
		Notice notice = this.notices.page(AN, 0).get(0);
		assertThat(this.texts.of(notice, Locale.forLanguageTag("vi")))
			.isEqualTo("Báo cáo kỳ 9 tháng đầu năm 2031 của Trạm bị trả lại. Lý do: Thiếu");
		assertThat(this.texts.of(notice, Locale.ENGLISH)).contains("Trạm", "2031", "was returned. Reason: Thiếu");
	}

}
