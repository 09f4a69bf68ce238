package vn.thidua.rulebase.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.ShippedRules;

/**
 * The rule files that administrators edit, here or with any editor; the shipped ones
 * where the folder is not there. Nothing in it serves before it is published.
 */
@Component
public class WorkingCopy {

	private final Path folder;

	WorkingCopy(@Value("${thidua.rules.dir}") Path folder) {
		this.folder = folder;
	}

	/** A snapshot of the files as they are now. */
	public RuleFiles files() {
		try {
			return ShippedRules.orFolder(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
