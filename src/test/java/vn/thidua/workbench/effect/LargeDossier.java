package vn.thidua.workbench.effect;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import vn.thidua.rulebase.RuleArchive;

/**
 * The archive of a made-up dossier of a whole country: communes with a sheet of 47 lines
 * each, and units with 36 targets each. The same numbers always make the same dossier.
 */
final class LargeDossier {

	private static final int[] POINTS = { 14, 10, 12, 9, 19, 12, 6, 11, 3, 4 };

	private static final int[] LINES = { 5, 5, 5, 4, 8, 6, 4, 6, 2, 2 };

	private static final int TARGETS = 36;

	private final SplittableRandom random = new SplittableRandom(7);

	private final StringBuilder units = new StringBuilder("unit,name,type,region\n");

	private final StringBuilder targets = new StringBuilder("unit,indicator,authority,target,horizon,basis\n");

	private final StringBuilder results = new StringBuilder("unit,indicator,actual,previous\n");

	private final StringBuilder scores = new StringBuilder("unit,criterion,indicator,max,score,knockout,value\n");

	static byte[] of(int communes, int units) throws IOException {
		LargeDossier dossier = new LargeDossier();
		for (int i = 0; i < communes; i++) {
			dossier.commune("XA%05d".formatted(i));
		}
		for (int i = 0; i < units; i++) {
			dossier.unit("DV%05d".formatted(i));
		}
		Map<String, byte[]> files = new TreeMap<>();
		put(files, "dossier.yaml", "period: 2023\nnumbers: plain\nillustrative: true\ntitle: Cả nước, minh họa\n");
		put(files, "indicators.csv", indicators());
		put(files, "units.csv", dossier.units.toString());
		put(files, "targets.csv", dossier.targets.toString());
		put(files, "results.csv", dossier.results.toString());
		put(files, "scores.csv", dossier.scores.toString());
		return RuleArchive.bytes(files);
	}

	private static void put(Map<String, byte[]> files, String name, String text) {
		files.put(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String indicators() {
		StringBuilder text = new StringBuilder("indicator,name,measure,direction\n");
		for (int i = 0; i < TARGETS; i++) {
			text.append("CT%02d,Chỉ tiêu số %d,lượt,%s%n".formatted(i, i, (i % 4 == 1) ? "at_most" : "at_least"));
		}
		return text.toString();
	}

	private void commune(String code) {
		this.units.append(code).append(",Xã ").append(code).append(",commune,DBSH\n");
		int weak = (this.random.nextInt(4) == 0) ? 30 : 70;
		int number = 0;
		for (int criterion = 1; criterion <= LINES.length; criterion++) {
			int count = LINES[criterion - 1];
			BigDecimal points = BigDecimal.valueOf(POINTS[criterion - 1]);
			BigDecimal each = points.movePointRight(1)
				.divideToIntegralValue(BigDecimal.valueOf(count))
				.movePointLeft(1);
			for (int i = 1; i <= count; i++) {
				number++;
				BigDecimal max = (i < count) ? each : points.subtract(each.multiply(BigDecimal.valueOf(count - 1)));
				BigDecimal score = max.multiply(BigDecimal.valueOf(this.random.nextInt(weak, 101), 2));
				this.scores.append("%s,%d,%d,%s,%s,no,%s%n".formatted(code, criterion, number, max.toPlainString(),
						score.toPlainString(), (number == 35) ? String.valueOf(this.random.nextInt(10, 25)) : ""));
			}
		}
	}

	private void unit(String code) {
		this.units.append(code).append(",Đơn vị ").append(code).append(",hospital,DBSH\n");
		for (int i = 0; i < TARGETS; i++) {
			int asked = this.random.nextInt(100, 9_000);
			this.targets.append("%s,CT%02d,Sở Y tế,%d,2023,Kế hoạch 1%n".formatted(code, i, asked));
			this.results.append(
					"%s,CT%02d,%d,%d%n".formatted(code, i, asked * this.random.nextInt(80, 125) / 100, asked * 9 / 10));
		}
	}

}
