package vn.thidua.system;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Every link of every page leads somewhere, for each account of the demonstration. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "demo" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("browser")
class LinksTests {

	private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

	private static final Pattern EMPTY = Pattern.compile("[?&][^=&]*=?(?:&|$)");

	/** Addresses that differ in numbers and codes only have one template. */
	private static final int ALIKE = 1;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	private final Set<String> seen = new HashSet<>();

	private final Map<String, Integer> alike = new HashMap<>();

	private final Queue<String> waiting = new ArrayDeque<>();

	@BeforeAll
	void untilTheFixturesAreAssessed() throws InterruptedException {
		for (int i = 0; i < 300 && runs() < 2; i++) {
			Thread.sleep(200);
		}
	}

	private long runs() {
		Long runs = this.jdbc.queryForObject("select count(*) from run where status = 'finished'", Long.class);
		return (runs == null) ? 0 : runs;
	}

	@ParameterizedTest
	@ValueSource(strings = { "quantri", "hoidong", "donvi", "xa", "kiemtra" })
	void noLinkIsDeadOrEmpty(String account) {
		Visitor visitor = new Visitor(this.port).logIn(account);
		this.seen.clear();
		this.alike.clear();
		visit("/");
		SoftAssertions soft = new SoftAssertions();
		while (!this.waiting.isEmpty()) {
			String path = this.waiting.remove();
			HttpResponse<String> answer = visitor.get(path);
			soft.assertThat(answer.statusCode()).as(account + ": " + path).isIn(200, 302);
			if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				links(answer.body()).forEach((link) -> {
					soft.assertThat(EMPTY.matcher(link).find()).as(account + ": " + link + " on " + path).isFalse();
					visit(link);
				});
			}
		}
		assertThat(this.seen).hasSizeGreaterThan(10);
		soft.assertAll();
	}

	private void visit(String link) {
		String shape = link.startsWith("/rules/") ? "/rules/" + link.split("[/?]")[2]
				: link.replaceAll("[^/?&=]*[0-9A-Z][^/?&=]*", "*");
		if (this.seen.add(link) && this.alike.merge(shape, 1, Integer::sum) <= ALIKE) {
			this.waiting.add(link);
		}
	}

	private static List<String> links(String page) {
		Matcher link = LINK.matcher(page);
		return link.results().map((one) -> HtmlUtils.htmlUnescape(one.group(1))).distinct().toList();
	}

	@Test
	void unitsOfOneProvinceSeeNothingOfTheOther() {
		Long foreign = this.jdbc.queryForObject("select min(id) from run where province = 'Hòa Bình'", Long.class);
		for (String account : List.of("donvi", "xa")) {
			Visitor unit = new Visitor(this.port).logIn(account);
			assertThat(unit.get("/runs").body()).contains("Việt Yên").doesNotContain("Hòa Bình");
			for (String page : List.of("", "/units/XA-01", "/communes/XA-01", "/people", "/people/CB-0001", "/awards",
					"/blocks", "/thidua.xlsx", "/thidua.zip", "/unconfirmed", "/progress")) {
				assertThat(unit.get("/runs/" + foreign + page).statusCode()).as(account + page).isEqualTo(404);
			}
		}
		assertThat(new Visitor(this.port).logIn("kiemtra").get("/runs").body()).contains("Hòa Bình");
	}

}
