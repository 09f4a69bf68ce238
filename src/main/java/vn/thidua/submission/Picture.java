package vn.thidua.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** Tells whether a picture opens, without holding more than a small copy of it. */
final class Picture {

	private static final long MOST_PIXELS = 150_000_000;

	/** Of the small copy, a side. */
	private static final int PIXELS = 256;

	private Picture() {
	}

	static boolean opens(EvidenceType type, byte[] content) {
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
			ImageReader reader = reader(type);
			try {
				reader.setInput(in, true, true);
				return opens(reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private static boolean opens(ImageReader reader) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > MOST_PIXELS) {
			return false;
		}
		ImageReadParam small = reader.getDefaultReadParam();
		int every = Math.max(1, Math.max(width, height) / PIXELS);
		small.setSourceSubsampling(every, every, 0, 0);
		if (reader.canReadRaster()) {
			return reader.readRaster(0, small) != null;
		}
		return reader.read(0, small) != null;
	}

	/** The reader is named, since registers of readers depend on who asked first. */
	private static ImageReader reader(EvidenceType type) throws IOException {
		if (type == EvidenceType.WEBP) {
			return new WebPImageReaderSpi().createReaderInstance(null);
		}
		Iterator<ImageReader> known = ImageIO.getImageReadersByMIMEType(type.mime());
		return known.next();
	}

}
