package vn.thidua.rulebase;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Reads what the compiled classes refer to, before any of them is loaded, and refuses
 * everything that is not on the short list, every loop and every array that rules make.
 */
final class BytecodeVetting {

	private static final VettingList LIST = VettingList.read();

	/** Methods of a compiled constraint that hold none of its author's text but names. */
	private static final Set<String> GENERATED = Set.of("values", "<clinit>", "predicateInformation");

	/** What the compiler makes of patterns, constraints and consequences, and no more. */
	private static final Pattern KNOWN = Pattern.compile(
			".*/(?:Rules[0-9A-F]{32}(?:RuleMethods\\d+)?|DomainClassesMetadata[0-9A-F]{32}(?:\\$\\w+)?|(P[0-9A-F]{2}/Lambda(?:Predicate|Extractor|Consequence)[0-9A-F]{32}))\\.class");

	private final Map<String, byte[]> classes;

	private final RuleOwners owners;

	private final Set<Problem> found = new LinkedHashSet<>();

	private BytecodeVetting(Map<String, byte[]> classes, RuleOwners owners) {
		this.classes = classes;
		this.owners = owners;
	}

	static void check(Map<String, byte[]> classes, Collection<RuleFolder> folders, Problems problems) {
		BytecodeVetting vetting = new BytecodeVetting(classes, new RuleOwners(folders, classes));
		classes.forEach((name, bytes) -> new ClassReader(bytes).accept(vetting.new Vetted(name), 0));
		problems.addAll(List.copyOf(vetting.found));
	}

	private void refuse(String className, String reference, String code) {
		this.found.add(Problem.error(this.owners.of(className.replace(".class", "")), reference, code));
	}

	private final class Vetted extends ClassVisitor {

		private final boolean frame;

		private final String name;

		Vetted(String name) {
			super(Opcodes.ASM9);
			this.name = name;
			Matcher known = KNOWN.matcher(name);
			this.frame = !known.matches() || known.group(1) == null;
			if (!known.matches()) {
				refuse(name, name, "rule.construct");
			}
		}

		@Override
		public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
				String[] exceptions) {
			boolean generated = GENERATED.contains(method) || (access & Opcodes.ACC_BRIDGE) != 0;
			boolean written = method.startsWith("lambda$");
			return new Body(this.name, (this.frame && !written) || generated);
		}

	}

	private final class Body extends MethodVisitor {

		private final String name;

		private final boolean frame;

		private final Set<Label> passed = new HashSet<>();

		Body(String name, boolean frame) {
			super(Opcodes.ASM9);
			this.name = name;
			this.frame = frame;
		}

		private void refer(String owner, String member) {
			boolean own = this.frame && BytecodeVetting.this.classes.containsKey(owner + ".class");
			if (!own && !LIST.allows(this.frame, owner, member)) {
				refuse(this.name, (owner + "." + member).replace('/', '.'), "rule.reference");
			}
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean ofInterface) {
			boolean cloned = owner.startsWith("[") && method.equals("clone");
			if (!cloned) {
				refer(owner, method);
			}
		}

		@Override
		public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
			if (!this.name.equals(owner + ".class")) {
				refer(owner, field);
			}
		}

		@Override
		public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
			refer(bootstrap.getOwner(), bootstrap.getName());
			for (Object argument : arguments) {
				if (argument instanceof Handle handle) {
					refer(handle.getOwner(), handle.getName());
				}
			}
		}

		@Override
		public void visitLdcInsn(Object value) {
			if (value instanceof Type type && !this.frame && !this.name.equals(type.getInternalName() + ".class")) {
				refer(type.getInternalName(), "class");
			}
			if (value instanceof Handle || value instanceof ConstantDynamic) {
				refuse(this.name, value.toString(), "rule.reference");
			}
		}

		@Override
		public void visitIntInsn(int opcode, int operand) {
			if (opcode == Opcodes.NEWARRAY) {
				refuse(this.name, "", "rule.loop");
			}
		}

		@Override
		public void visitTypeInsn(int opcode, String type) {
			if (opcode == Opcodes.ANEWARRAY) {
				unneeded();
			}
		}

		@Override
		public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
			unneeded();
		}

		@Override
		public void visitLabel(Label label) {
			this.passed.add(label);
		}

		@Override
		public void visitJumpInsn(int opcode, Label label) {
			if (this.passed.contains(label)) {
				refuse(this.name, "", "rule.loop");
			}
		}

		@Override
		public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
			unneeded();
		}

		@Override
		public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
			unneeded();
		}

		@Override
		public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
			unneeded();
		}

		private void unneeded() {
			if (!this.frame) {
				refuse(this.name, "", "rule.loop");
			}
		}

	}

}
