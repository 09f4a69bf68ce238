package vn.thidua.account.factor;

import java.io.Serializable;

import dev.samstevens.totp.exceptions.QrGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.qr.ZxingPngQrGenerator;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import dev.samstevens.totp.util.Utils;

/**
 * A secret offered to a device, which counts once a code confirms it.
 *
 * @param account the account's name
 * @param secret the secret in Base32
 */
public record FactorOffer(String account, String secret) implements Serializable {

	private static final int SECRET_LENGTH = 32;

	private static final int GROUP = 4;

	/** A fresh secret for an account. */
	public static FactorOffer fresh(String account) {
		return new FactorOffer(account, new DefaultSecretGenerator(SECRET_LENGTH).generate());
	}

	/** The secret in groups of four, for typing. */
	public String grouped() {
		return this.secret.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
	}

	/** The secret as a picture for a device's camera, as an address that holds it. */
	public String picture() {
		QrData data = new QrData.Builder().label(this.account).issuer("Thi Đua").secret(this.secret).build();
		ZxingPngQrGenerator generator = new ZxingPngQrGenerator();
		try {
			return Utils.getDataUriForImage(generator.generate(data), generator.getImageMimeType());
		}
		catch (QrGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
