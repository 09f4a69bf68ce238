package vn.thidua.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.audit.AuditFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way to tamper with the audit trail shows, and nothing else does. */
class AuditVerificationTests {

	private final Trail trail = Trail.of(7);

	@AfterEach
	void close() {
		this.trail.close();
	}

	@Test
	void aTrailThatNobodyTouchedIsWhole() {
		AuditVerdict verdict = this.trail.verify();
		assertThat(verdict.fault()).isNull();
		assertThat(verdict.rows()).isEqualTo(7);
		assertThat(verdict.head()).isEqualTo(new AuditHead(7, this.trail.entry(7).hash()));
	}

	@Test
	void anEmptyTrailIsWhole() {
		try (Trail empty = new Trail()) {
			assertThat(empty.verify().whole()).isTrue();
			assertThat(empty.verify().head()).isEqualTo(new AuditHead(0, ""));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, actor", "3, role", "3, origin", "3, action", "3, subject", "3, before_value", "7, after_value",
			"4, previous_hash" })
	void aChangedFieldIsFound(long seq, String column) {
		String stored = this.trail.entry(seq).hash();
		this.trail.jdbc.update(
				"update audit_event set " + column + " = 'x' || substring(" + column + " from 2)" + " where seq = ?",
				seq);
		assertThat(this.trail.verify().fault())
			.isEqualTo(new AuditFault(Kind.CHANGED, seq, stored, this.trail.entry(seq).computed()));
	}

	@Test
	void aTimeChangedByAMicrosecondIsFound() {
		this.trail.jdbc
			.update("update audit_event set happened_at = happened_at + interval '0.000001' second where seq = 3");
		assertThat(fault(Kind.CHANGED)).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 4, 7 })
	void aChangedHashIsFound(long seq) {
		String stored = this.trail.entry(seq).hash();
		this.trail.jdbc.update("update audit_event set hash = ? where seq = ?", "0".repeat(64), seq);
		assertThat(this.trail.verify().fault()).isEqualTo(new AuditFault(Kind.HASH, seq, stored, "0".repeat(64)));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "4, 4", "3, 5" })
	void missingRowsInsideAreFound(long first, long last) {
		this.trail.jdbc.update("delete from audit_event where seq between ? and ?", first, last);
		assertThat(this.trail.verify().fault())
			.isEqualTo(new AuditFault(Kind.MISSING, first, String.valueOf(last), String.valueOf(last + 1)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 6, 7 })
	void rowsMissingAtTheEndAreFound(long first) {
		this.trail.jdbc.update("delete from audit_event where seq >= ?", first);
		assertThat(this.trail.verify().fault()).isEqualTo(new AuditFault(Kind.MISSING, first, "7", ""));
	}

	@Test
	void aForgedRowWithItsOwnHashNoLongerFitsTheNext() {
		String stored = this.trail.entry(3).hash();
		AuditEntry forged = forged(3);
		this.trail.overwrite(forged);
		assertThat(this.trail.verify().fault()).isEqualTo(new AuditFault(Kind.LINK, 4, forged.hash(), stored));
	}

	@Test
	void aForgedLastRowIsFound() {
		String stored = this.trail.entry(7).hash();
		AuditEntry forged = forged(7);
		this.trail.overwrite(forged);
		assertThat(this.trail.verify().fault()).isEqualTo(new AuditFault(Kind.HEAD, 7, stored, forged.hash()));
	}

	@ParameterizedTest
	@CsvSource({ "3, 4", "2, 6", "6, 7" })
	void rowsThatChangedPlacesAreFound(long one, long other) {
		AuditEntry first = this.trail.entry(one);
		AuditEntry second = this.trail.entry(other);
		this.trail.overwrite(first.numbered(other));
		this.trail.overwrite(second.numbered(one));
		assertThat(this.trail.verify().fault())
			.isEqualTo(new AuditFault(Kind.MOVED, one, String.valueOf(other), String.valueOf(one)));
	}

	@Test
	void aMissingRowWhoseGapWasClosedIsFound() {
		this.trail.jdbc.update("delete from audit_event where seq = 3");
		IntStream.rangeClosed(4, 7)
			.forEach((seq) -> this.trail.jdbc.update("update audit_event set seq = ? where seq = ?", seq - 1, seq));
		this.trail.jdbc.update("update audit_head set seq = 6");
		assertThat(this.trail.verify().fault()).isEqualTo(new AuditFault(Kind.MOVED, 3, "4", "3"));
	}

	@Test
	void aRowAddedBehindTheHeadIsFound() {
		AuditEntry last = this.trail.entry(7);
		this.trail.overwrite(last.numbered(8).hashed());
		assertThat(fault(Kind.EXTRA)).isEqualTo(8);
	}

	@Test
	void aRowAddedBeforeTheFirstIsFound() {
		this.trail.overwrite(this.trail.entry(1).numbered(0).hashed());
		assertThat(fault(Kind.EXTRA)).isZero();
	}

	@Test
	void aHeadSetBackIsFound() {
		this.trail.jdbc.update("update audit_head set seq = 5, hash = ?", this.trail.entry(5).hash());
		assertThat(fault(Kind.EXTRA)).isEqualTo(6);
	}

	@Test
	void aMissingHeadIsFound() {
		this.trail.jdbc.update("delete from audit_head");
		assertThat(fault(Kind.NO_HEAD)).isZero();
	}

	@Test
	void aChainWrittenAnewShowsByTheRowThatWasNotedDown() {
		AuditHead noted = new AuditHead(5, this.trail.entry(5).hash());
		this.trail.record("run 8");
		assertThat(this.trail.verify(noted).whole()).isTrue();
		String previous = this.trail.entry(2).hash();
		for (long seq = 3; seq <= 8; seq++) {
			AuditEntry old = this.trail.entry(seq);
			AuditEntry forged = new AuditEntry(seq, old.happenedAt(), "binh", old.role(), old.origin(), old.action(),
					old.subject(), old.before(), old.after(), previous, "")
				.hashed();
			this.trail.overwrite(forged);
			previous = forged.hash();
		}
		this.trail.jdbc.update("update audit_head set hash = ?", previous);
		assertThat(this.trail.verify().whole()).isTrue();
		assertThat(this.trail.verify(noted).fault())
			.isEqualTo(new AuditFault(Kind.NOTED, 5, noted.hash(), this.trail.entry(5).hash()));
	}

	@Test
	void aChainCutShortShowsByTheRowThatWasNotedDown() {
		AuditHead noted = new AuditHead(7, this.trail.entry(7).hash());
		this.trail.jdbc.update("delete from audit_event where seq > 5");
		this.trail.jdbc.update("update audit_head set seq = 5, hash = ?", this.trail.entry(5).hash());
		assertThat(this.trail.verify().whole()).isTrue();
		assertThat(this.trail.verify(noted).fault()).isEqualTo(new AuditFault(Kind.NOTED, 7, noted.hash(), ""));
	}

	@Test
	void timesComeBackToTheMicrosecondWhateverTheTimeZoneOfTheSession() {
		Instant time = Instant.parse("2026-03-29T01:59:59.123456789Z");
		this.trail.record("run 8", Clock.fixed(time, ZoneOffset.UTC));
		assertThat(this.trail.entry(8).happenedAt()).isEqualTo("2026-03-29T01:59:59.123456Z");
		this.trail.jdbc.execute("set time zone 'America/New_York'");
		assertThat(this.trail.entry(8).happenedAt()).isEqualTo("2026-03-29T01:59:59.123456Z");
		assertThat(this.trail.verify().whole()).isTrue();
	}

	@Test
	void aCharacterThatNoDatabaseStoresDoesNotBreakTheChain() {
		this.trail.record("run \0 8");
		assertThat(this.trail.entry(8).subject()).isEqualTo("run \uFFFD 8");
		assertThat(this.trail.verify().whole()).isTrue();
	}

	@Test
	void aLongTrailIsVerifiedInBatches() {
		try (Trail longer = new Trail()) {
			longer.write(100_000);
			assertThat(longer.verify().rows()).isEqualTo(100_000);
			assertThat(longer.verify().whole()).isTrue();
			longer.jdbc.update("update audit_event set actor = 'x' where seq = 4000");
			assertThat(longer.verify().fault()).extracting(AuditFault::seq).isEqualTo(4000L);
			longer.jdbc.update("delete from audit_event where seq = 4000 or seq = 2001");
			assertThat(longer.verify().fault()).extracting(AuditFault::seq).isEqualTo(2001L);
		}
	}

	@Test
	void whatManyRecordAtOnceIsOneChain() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		CountDownLatch together = new CountDownLatch(8);
		List<? extends Future<?>> all = IntStream.range(0, 8).mapToObj((thread) -> threads.submit(() -> {
			together.countDown();
			together.await();
			for (int i = 0; i < 50; i++) {
				this.trail.record("thread " + thread + " " + i);
			}
			return null;
		})).toList();
		for (Future<?> one : all) {
			one.get();
		}
		threads.shutdown();
		AuditVerdict verdict = this.trail.verify();
		assertThat(verdict.fault()).isNull();
		assertThat(verdict.rows()).isEqualTo(407);
		assertThat(this.trail.jdbc.queryForObject("select count(distinct subject) from audit_event", Long.class))
			.isEqualTo(407);
	}

	private AuditEntry forged(long seq) {
		AuditEntry old = this.trail.entry(seq);
		return new AuditEntry(seq, old.happenedAt(), "binh", old.role(), old.origin(), old.action(), old.subject(),
				old.before(), old.after(), old.previous(), "")
			.hashed();
	}

	private long fault(Kind kind) {
		AuditFault fault = this.trail.verify().first().orElseThrow();
		assertThat(fault.kind()).isEqualTo(kind);
		return fault.seq();
	}

}
