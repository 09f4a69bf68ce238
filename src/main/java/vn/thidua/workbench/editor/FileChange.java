package vn.thidua.workbench.editor;

/**
 * How a file of the draft stands to the active release.
 *
 * @param path its path
 * @param kind {@code same}, {@code added}, {@code changed} or {@code removed}
 */
public record FileChange(String path, String kind) {

	/** Whether it differs. */
	public boolean differs() {
		return !this.kind.equals("same");
	}

	/** The folder it stands in; empty at the top. */
	public String folder() {
		int slash = this.path.lastIndexOf('/');
		String folder = (slash < 0) ? "" : this.path.substring(0, slash);
		return folder.endsWith("/scenarios") ? folder.substring(0, folder.lastIndexOf('/')) : folder;
	}

	/** Its path below that folder. */
	public String name() {
		return folder().isEmpty() ? this.path : this.path.substring(folder().length() + 1);
	}

}
