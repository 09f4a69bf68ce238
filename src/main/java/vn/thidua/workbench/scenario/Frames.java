package vn.thidua.workbench.scenario;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What two processes send each other: a word and the bytes that belong to it. */
final class Frames {

	/** Loads a release: its files and its classes. */
	static final int FILES = 'F';

	/** The classes of the release whose files were sent before. */
	static final int CLASSES = 'C';

	/** Runs scenarios, or tells what came out. */
	static final int RUN = 'R';

	private static final int MOST_BYTES = 1 << 26;

	private Frames() {
	}

	/**
	 * One of them.
	 *
	 * @param word what it is
	 * @param bytes what belongs to it
	 */
	record Frame(int word, byte[] bytes) {
	}

	static void write(DataOutputStream out, int word, byte[] bytes) throws IOException {
		out.writeByte(word);
		out.writeInt(bytes.length);
		out.write(bytes);
		out.flush();
	}

	static Frame read(DataInputStream in) throws IOException {
		int word = in.readUnsignedByte();
		int length = in.readInt();
		if (length < 0 || length > MOST_BYTES) {
			throw new IOException("A frame of " + length + " bytes");
		}
		return new Frame(word, in.readNBytes(length));
	}

}
