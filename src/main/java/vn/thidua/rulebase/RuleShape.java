package vn.thidua.rulebase;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.thidua.shared.Place;

/**
 * What a rule that was read as a tree asks for, as far as it depends on other files.
 *
 * @param place where the rule begins
 * @param numbers the numbers that it joins
 * @param awards the awards that it names
 */
record RuleShape(Place place, List<Asked> numbers, List<CodeVetting.AwardWord> awards) {

	/**
	 * A pattern of numbers.
	 *
	 * @param name the name they all bear; empty where it asks for any
	 * @param single whether they are of one scope
	 */
	record Asked(String name, boolean single) {
	}

	static RuleShape of(RuleTree rule, String numberFact, List<CodeVetting.AwardWord> awards) {
		List<Asked> numbers = rule.patterns()
			.stream()
			.filter((pattern) -> pattern.joined() && pattern.type().equals(numberFact))
			.map((pattern) -> new Asked(pattern.fixed("name").orElse(""), pattern.bound("scope")))
			.toList();
		return new RuleShape(new Place(rule.text().file(), rule.text().line(), 1), numbers, List.copyOf(awards));
	}

	/** Shapes as lines of text. */
	static String text(List<RuleShape> shapes) {
		StringBuilder text = new StringBuilder();
		for (RuleShape shape : shapes) {
			line(text, "rule", shape.place(), "", "");
			shape.numbers()
				.forEach((one) -> line(text, "number", shape.place(), one.name(), String.valueOf(one.single())));
			shape.awards().forEach((one) -> line(text, "award", one.place(), one.code(), ""));
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String kind, Place place, String word, String single) {
		text.append(kind)
			.append('\t')
			.append(URLEncoder.encode(place.file(), StandardCharsets.UTF_8))
			.append('\t')
			.append(place.line())
			.append('\t')
			.append(place.column())
			.append('\t')
			.append(URLEncoder.encode(word, StandardCharsets.UTF_8))
			.append('\t')
			.append(single)
			.append('\n');
	}

	/** The shapes that lines tell of. */
	static List<RuleShape> of(String text) {
		List<RuleShape> shapes = new ArrayList<>();
		for (String line : text.lines().toList()) {
			String[] cells = line.split("\t", -1);
			Place place = new Place(URLDecoder.decode(cells[1], StandardCharsets.UTF_8), Integer.parseInt(cells[2]),
					Integer.parseInt(cells[3]));
			String word = URLDecoder.decode(cells[4], StandardCharsets.UTF_8);
			if (cells[0].equals("rule")) {
				shapes.add(new RuleShape(place, new ArrayList<>(), new ArrayList<>()));
			}
			else if (cells[0].equals("number")) {
				shapes.get(shapes.size() - 1).numbers().add(new Asked(word, Boolean.parseBoolean(cells[5])));
			}
			else {
				shapes.get(shapes.size() - 1).awards().add(new CodeVetting.AwardWord(word, place));
			}
		}
		return shapes;
	}

}
