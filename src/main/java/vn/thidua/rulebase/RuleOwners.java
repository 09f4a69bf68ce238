package vn.thidua.rulebase;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import vn.thidua.shared.Place;

/**
 * Tells which rule a compiled class belongs to: the one whose generated method names
 * both.
 */
final class RuleOwners {

	private final Map<String, Place> rules = new HashMap<>();

	private final Map<String, Place> owners = new HashMap<>();

	private final Map<String, Place> heads = new HashMap<>();

	RuleOwners(Collection<RuleFolder> folders, Map<String, byte[]> classes) {
		for (RuleFolder folder : folders) {
			this.heads.put(folder.packageName().replace('.', '/'), Place.startOf(folder.id() + "/pack.yaml"));
			for (RuleText rule : folder.rules()) {
				this.rules.put(folder.packageName() + "#" + rule.name(), new Place(rule.file(), rule.line(), 1));
			}
		}
		classes.values().forEach((bytes) -> new ClassReader(bytes).accept(new Methods(), 0));
	}

	/**
	 * Where the rule of a class stands; the head of its pack where it belongs to none.
	 */
	Place of(String className) {
		String packageName = className.replaceFirst("(/P[0-9A-F]{2})?/[^/]*$", "");
		return this.owners.getOrDefault(className, this.heads.getOrDefault(packageName, RuleCompiler.NOWHERE));
	}

	private final class Methods extends ClassVisitor {

		Methods() {
			super(Opcodes.ASM9);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			return new Names();
		}

	}

	private final class Names extends MethodVisitor {

		private final Set<String> texts = new HashSet<>();

		private final Set<String> classes = new HashSet<>();

		Names() {
			super(Opcodes.ASM9);
		}

		@Override
		public void visitLdcInsn(Object value) {
			if (value instanceof String text) {
				this.texts.add(text);
			}
		}

		@Override
		public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
			this.classes.add(owner);
		}

		@Override
		public void visitEnd() {
			for (String packageName : this.texts) {
				for (String rule : this.texts) {
					Place place = RuleOwners.this.rules.get(packageName + "#" + rule);
					if (place != null) {
						this.classes.forEach((name) -> RuleOwners.this.owners.putIfAbsent(name, place));
					}
				}
			}
		}

	}

}
