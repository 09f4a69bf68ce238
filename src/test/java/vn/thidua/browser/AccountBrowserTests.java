package vn.thidua.browser;

import java.io.IOException;
import java.time.Instant;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of an account, from its creation to its second factor, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountBrowserTests extends BrowserWalk {

	private static final String NAME = "nguyen.thu";

	private static final String PASSWORD = "trăng rơi giếng cũ";

	private static String temporary = "";

	private static String secret = "";

	@Test
	@Order(1)
	void anAdministratorCreatesAnAccount() throws IOException {
		logIn("quantri");
		open("/accounts");
		assertThat(text()).contains("quantri", "kiemtra", "Hoạt động");
		look("accounts");
		link("Tạo tài khoản");
		fill("name", "a b");
		new Select(driver().findElement(By.id("role"))).selectByValue("UNIT");
		submit();
		assertThat(text()).contains("Chưa thực hiện được", "danh mục");
		assertThat(driver().findElement(By.id("name")).getDomProperty("value")).isEqualTo("a b");
		look("account-refused");
		fill("name", NAME);
		fill("displayName", "Nguyễn Thị Thu");
		fill("email", "thu@soyte.vn");
		new Select(driver().findElement(By.id("role"))).selectByValue("COMMITTEE");
		submit();
		temporary = driver().findElement(By.cssSelector("code#fresh")).getText();
		assertThat(temporary).hasSize(20);
		look("account-created");
		logOut();
	}

	@Test
	@Order(2)
	void itsOwnerChangesThePasswordFirst() throws IOException {
		logIn(NAME, temporary);
		assertThat(text()).contains("Đổi mật khẩu", "trước khi tiếp tục");
		open("/runs");
		assertThat(driver().getCurrentUrl()).endsWith("/account/password");
		fill("old", temporary);
		fill("fresh", "matkhau123456");
		fill("again", "matkhau123456");
		submit();
		assertThat(text()).contains("quá thông dụng");
		look("account-password");
		fill("old", temporary);
		fill("fresh", PASSWORD);
		fill("again", PASSWORD);
		submit();
		assertThat(text()).contains("Đã đổi mật khẩu", "Nguyễn Thị Thu");
		look("account-own");
	}

	@Test
	@Order(3)
	void theOwnerSetsUpASecondFactor() throws IOException, CodeGenerationException {
		open("/account/second-factor");
		secret = driver().findElement(By.id("secret")).getText().replace(" ", "");
		look("account-factor");
		fill("code", code(0));
		submit();
		assertThat(driver().findElements(By.cssSelector("main .alert li"))).hasSize(10);
		look("account-factor-codes");
		logOut();
		logIn(NAME, PASSWORD);
		assertThat(driver().getCurrentUrl()).endsWith("/login/second");
		look("login-second");
		fill("code", "000000x");
		submit();
		assertThat(text()).contains("Mã không đúng");
		fill("code", code(1));
		submit();
		open("/account");
		assertThat(text()).contains("Đã bật");
	}

	@Test
	@Order(4)
	void theOwnerSeesSessionsAndMakesAToken() throws IOException {
		open("/account/sessions");
		assertThat(text()).contains("Chrome · Linux", "Phiên này");
		look("account-sessions");
		open("/account/tokens");
		fill("label", "Phần mềm báo cáo");
		fill("proof", PASSWORD);
		submit();
		assertThat(driver().findElement(By.cssSelector("code#fresh")).getText()).startsWith("thidua_");
		look("account-tokens");
		open("/account/tokens?lang=en");
		assertThat(text()).contains("Access tokens for the API", "Good");
		open("/account?lang=vi");
		assertThat(consoleErrors()).isEmpty();
	}

	private void logIn(String name, String password) {
		open("/login");
		fill("username", name);
		fill("password", password);
		submit();
	}

	private void logOut() {
		press("form[action$='/logout'] button");
	}

	private void fill(String field, String text) {
		driver().findElement(By.id(field)).clear();
		driver().findElement(By.id(field)).sendKeys(text);
	}

	private void submit() {
		press("main form button.btn-primary");
	}

	private static String code(int steps) throws CodeGenerationException {
		return new DefaultCodeGenerator().generate(secret, Instant.now().getEpochSecond() / 30 + steps);
	}

}
