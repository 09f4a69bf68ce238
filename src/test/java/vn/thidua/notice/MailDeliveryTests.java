package vn.thidua.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters are sent once what they tell is true, and not lost by anything that fails. */
@SpringBootTest(properties = { "thidua.mail.every-seconds=3600", "thidua.mail.from=thidua@soyte.example",
		"thidua.public-url=https://thidua.example/" })
@ActiveProfiles("test")
class MailDeliveryTests {

	private static final GreenMail SERVER = new GreenMail(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

	private static final Actor MEMBER = new Actor("hoidong", Role.COMMITTEE, "", "");

	private static final String PERIOD = "2051-M09";

	private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2051-10-01T02:00:00Z"));

	@Autowired
	private Notices notices;

	@Autowired
	private Mails mails;

	@Autowired
	private MailDelivery delivery;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.start();
		int port = SERVER.getSmtp().getPort();
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> port);
	}

	@AfterAll
	static void stop() {
		SERVER.stop();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class MovingClock {

		@Bean
		@Primary
		Clock movingClock() {
			return new Clock() {

				@Override
				public ZoneId getZone() {
					return ZoneId.of("Asia/Ho_Chi_Minh");
				}

				@Override
				public Clock withZone(ZoneId zone) {
					return this;
				}

				@Override
				public Instant instant() {
					return NOW.get();
				}

			};
		}

	}

	@BeforeEach
	void accounts() {
		account("an", "an@donvi.example", true);
		account("binh", "", true);
		account("cu", "cu@donvi.example", false);
		account("dung", "khong phai dia chi", true);
	}

	@AfterEach
	void clear() {
		this.jdbc.sql("delete from account where unit_code = 'THU-A'").update();
		this.jdbc.sql("delete from notice where period = ?").param(PERIOD).update();
		this.jdbc.sql("delete from notice_mail where period = ?").param(PERIOD).update();
	}

	private void account(String name, String email, boolean enabled) {
		this.jdbc.sql("""
				insert into account (version, name, name_key, display_name, email, role, unit_code, password_hash,
					must_change, enabled, failures, created_at, created_by)
				values (0, ?, ?, ?, ?, 'UNIT', 'THU-A', 'x', false, ?, 0, current_timestamp, 'an')
				""").params("thu-" + name, "thu-" + name, name, email, enabled).update();
	}

	private void tell(String detail) {
		this.notices.tell(MEMBER, List.of(new News("THU-A", "remind", PERIOD, List.of(detail), "/work/units/THU-A/x"),
				News.toCommittee("submitted", PERIOD, List.of("THU-A"), "/y")));
	}

	private List<String> states() {
		return this.jdbc
			.sql("select account_name || ' ' || state from notice_mail where period = ? order by account_name")
			.param(PERIOD)
			.query(String.class)
			.list();
	}

	private static List<MimeMessage> about(String detail) {
		return List.of(SERVER.getReceivedMessages()).stream().filter((one) -> text(one).contains(detail)).toList();
	}

	private static String text(MimeMessage message) {
		try {
			return String.valueOf(message.getContent());
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aLetterSaysInVietnameseWhatToDoAndWhere() throws MessagingException {
		tell("ngày-một");
		this.delivery.sendDue();
		await(() -> !about("ngày-một").isEmpty());
		MimeMessage letter = about("ngày-một").get(0);
		assertThat(letter.getSubject()).isEqualTo("[Thi Đua] Nhắc nộp báo cáo");
		assertThat(letter.getAllRecipients()).extracting(Address::toString).containsExactly("an@donvi.example");
		assertThat(letter.getFrom()[0]).hasToString("thidua@soyte.example");
		assertThat(text(letter))
			.contains("Kính gửi THU-A", "9 tháng đầu năm 2051", "https://thidua.example/work/units/THU-A/x", "thu-an")
			.doesNotContain("password", "{");
	}

	@Test
	void aLetterOfWhatIsRolledBackIsNeverSent() {
		this.transactions.executeWithoutResult((status) -> {
			tell("ngày-hai");
			status.setRollbackOnly();
		});
		this.delivery.sendDue();
		assertThat(states()).isEmpty();
		assertThat(about("ngày-hai")).isEmpty();
	}

	@Test
	void aWrongAddressIsShownToTheCommitteeAndTheOthersGetTheirLetter() {
		tell("ngày-ba");
		this.delivery.sendDue();
		awaitStates("thu-an sent", "thu-dung failed");
		assertThat(this.mails.failed(MEMBER, PERIOD)).singleElement()
			.satisfies((one) -> assertThat(List.of(one.account(), one.address(), one.unitCode()))
				.containsExactly("thu-dung", "khong phai dia chi", "THU-A"));
		this.jdbc.sql("update notice_mail set address = 'dung@donvi.example' where state = 'failed'").update();
		assertThat(this.mails.retry(MEMBER, PERIOD)).isOne();
		this.delivery.sendDue();
		awaitStates("thu-an sent", "thu-dung sent");
		assertThat(this.mails.failed(MEMBER, PERIOD)).isEmpty();
	}

	@Test
	void whatWaitsWhenTheProgramStopsIsSentAfterTheNextStart() {
		this.jdbc.sql("""
				insert into notice_mail (unit_code, period, account_name, address, subject, body, state, attempts,
					due_at, failure, created_at)
				values ('THU-A', ?, 'thu-an', 'an@donvi.example', 'Thử', 'ngày-bốn', 'pending', 0,
					timestamp with time zone '2051-01-01 00:00:00Z', '', current_timestamp)
				""").param(PERIOD).update();
		this.delivery.start();
		awaitStates("thu-an sent");
		assertThat(about("ngày-bốn")).hasSize(1);
	}

	@Test
	void whileTheServerIsDownALetterIsTriedAgainLaterAndGivenUpAtLast() {
		int port = this.sender.getPort();
		try {
			this.sender.setPort(1);
			tell("ngày-năm");
			for (int attempt = 1; attempt <= 6; attempt++) {
				this.delivery.sendDue();
				awaitTries(attempt);
				this.delivery.sendDue();
				awaitTries(attempt);
				NOW.updateAndGet((now) -> now.plus(Duration.ofHours(7)));
			}
			awaitStates("thu-an failed", "thu-dung failed");
			assertThat(this.mails.failed(MEMBER, PERIOD)).extracting(Undelivered::failure)
				.anyMatch((why) -> why.contains("port: 127.0.0.1, 1"));
		}
		finally {
			this.sender.setPort(port);
		}
		this.mails.retry(MEMBER, PERIOD);
		this.delivery.sendDue();
		awaitStates("thu-an sent", "thu-dung failed");
	}

	/** Waits until the outcome of that attempt is noted, which clears the lease. */
	private void awaitTries(int attempts) {
		await(() -> this.jdbc
			.sql("select count(*) from notice_mail where period = ? and account_name = 'thu-an' and attempts = ?"
					+ " and (state = 'failed' or due_at not in (?, ?) and failure <> '')")
			.params(PERIOD, attempts, now(Duration.ofMinutes(10)), now(Duration.ZERO))
			.query(Integer.class)
			.single() == 1);
	}

	private static OffsetDateTime now(Duration later) {
		return OffsetDateTime.ofInstant(NOW.get().plus(later), ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	private static void await(BooleanSupplier done) {
		long start = System.nanoTime();
		while (!done.getAsBoolean() && System.nanoTime() - start < 20_000_000_000L) {
			Thread.onSpinWait();
		}
		assertThat(done.getAsBoolean()).isTrue();
	}

	/** The letters may be with the background thread while they are asked for. */
	private void awaitStates(String... wanted) {
		long start = System.nanoTime();
		while (!states().equals(List.of(wanted)) && System.nanoTime() - start < 20_000_000_000L) {
			Thread.onSpinWait();
		}
		assertThat(states()).containsExactly(wanted);
	}

}
