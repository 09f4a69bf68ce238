package vn.thidua.api;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an assessment has come. */
public enum RunStatus {

	/** It is under way. */
	@JsonProperty("running")
	RUNNING,
	/** It has ended well. */
	@JsonProperty("finished")
	FINISHED,
	/** It was given up. */
	@JsonProperty("failed")
	FAILED;

	/** The word by which it is stored. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
