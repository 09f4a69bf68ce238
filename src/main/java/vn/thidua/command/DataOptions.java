package vn.thidua.command;

import picocli.CommandLine.Option;
import vn.thidua.assessment.run.StoredDatabase;

/** Which database a command reads. */
final class DataOptions {

	@Option(names = "--data", defaultValue = "./data/thidua", paramLabel = "FILE|URL",
			description = "Tệp cơ sở dữ liệu (không cần đuôi) hoặc địa chỉ jdbc:…; mặc định ./data/thidua.")
	private String data = "";

	@Option(names = "--user", defaultValue = "sa", description = "Tài khoản cơ sở dữ liệu; mặc định sa.")
	private String user = "";

	@Option(names = "--password", defaultValue = "", description = "Mật khẩu cơ sở dữ liệu; mặc định để trống.")
	private String password = "";

	/** The database as it was named. */
	String name() {
		return this.data;
	}

	/** Names the database; it is opened when it is first read. */
	StoredDatabase open() {
		return StoredDatabase.at(this.data, this.user, this.password);
	}

	/**
	 * Says why it cannot be read and what to do.
	 * @param instead what does the same while the application runs
	 */
	String explain(StoredDatabase.Unreadable ex, String instead) {
		return switch (ex.fault()) {
			case IN_USE -> "Cơ sở dữ liệu " + this.data + " đang được chương trình dùng. Hãy bấm " + instead
					+ ", hoặc dừng chương trình rồi chạy lại lệnh này.";
			case ABSENT -> "Không có cơ sở dữ liệu " + this.data + ". Dùng --data để chỉ đúng tệp.";
			case OTHER -> "Không đọc được cơ sở dữ liệu " + this.data + ": " + ex.getMessage();
		};
	}

}
