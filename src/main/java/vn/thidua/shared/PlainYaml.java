package vn.thidua.shared;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML in which every value is text: no types that a tag makes of it, no aliases,
 * nothing that costs more than its size. What is refused is told at its place.
 *
 * @param file the file's name
 * @param problems what is wrong with it
 */
public record PlainYaml(String file, Problems problems) {

	/** The most characters of a file. */
	public static final int MOST_CHARACTERS = 1 << 20;

	private static final int DEEPEST = 20;

	private static final Set<String> PLAIN_TAGS = Set.of("!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int",
			"tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null", "tag:yaml.org,2002:map",
			"tag:yaml.org,2002:seq");

	/**
	 * The outermost node of a text; nothing where it is empty or was refused.
	 * @param unreadable the code of the problem where the text is no YAML
	 */
	public Optional<Node> read(String text, String unreadable) {
		String shown = (text.length() > MOST_CHARACTERS) ? "" : text;
		if (shown.length() < text.length()) {
			this.problems.error(Place.startOf(this.file), "", "yaml.large", String.valueOf(MOST_CHARACTERS));
		}
		try {
			return isPlain(shown) ? Optional.ofNullable(yaml().compose(new StringReader(shown))) : Optional.empty();
		}
		catch (MarkedYAMLException ex) {
			this.problems.error(place(ex.getProblemMark()), String.valueOf(ex.getProblem()), unreadable);
		}
		catch (YAMLException ex) {
			this.problems.error(Place.startOf(this.file), "", unreadable);
		}
		return Optional.empty();
	}

	/** Where a node begins. */
	public Place place(Node node) {
		return place(node.getStartMark());
	}

	private Place place(@Nullable Mark mark) {
		return (mark == null) ? Place.startOf(this.file)
				: new Place(this.file, mark.getLine() + 1, mark.getColumn() + 1);
	}

	private boolean isPlain(String text) {
		boolean plain = true;
		int depth = 0;
		for (Event event : yaml().parse(new StringReader(text))) {
			String tag = tag(event);
			if (tag != null && !PLAIN_TAGS.contains(tag)) {
				this.problems.error(place(event.getStartMark()), tag, "yaml.tag");
				plain = false;
			}
			if (event instanceof AliasEvent alias) {
				this.problems.error(place(event.getStartMark()), "*" + alias.getAnchor(), "yaml.alias");
				plain = false;
			}
			depth += (event instanceof CollectionStartEvent) ? 1 : (event instanceof CollectionEndEvent) ? -1 : 0;
			if (depth > DEEPEST) {
				this.problems.error(place(event.getStartMark()), "", "yaml.deep", String.valueOf(DEEPEST));
				return false;
			}
		}
		return plain;
	}

	private static @Nullable String tag(Event event) {
		return (event instanceof ScalarEvent scalar) ? scalar.getTag()
				: (event instanceof CollectionStartEvent collection) ? collection.getTag() : null;
	}

	private static Yaml yaml() {
		LoaderOptions loading = new LoaderOptions();
		loading.setCodePointLimit(MOST_CHARACTERS);
		return new Yaml(new SafeConstructor(loading));
	}

}
