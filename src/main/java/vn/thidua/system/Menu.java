package vn.thidua.system;

import java.util.List;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The entries of the menu, on every page. */
@ControllerAdvice
class Menu {

	private static final List<Entry> ENTRIES = List.of(new Entry("runs", "/runs"), new Entry("import", "/imports/new"),
			new Entry("rules", "/rules"), new Entry("trial", "/trials"));

	@ModelAttribute("menuEntries")
	List<Entry> entries() {
		return ENTRIES;
	}

	/**
	 * An entry of the menu.
	 *
	 * @param code the key of its name
	 * @param path where it leads
	 */
	record Entry(String code, String path) {
	}

}
