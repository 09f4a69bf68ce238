package vn.thidua.reference;

import java.math.BigInteger;

/** An exact fraction in lowest terms. */
record Ratio(BigInteger num, BigInteger den) implements Comparable<Ratio> {

	static final Ratio ZERO = of(0);

	static final Ratio HUNDRED = of(100);

	Ratio {
		if (den.signum() == 0) {
			throw new ArithmeticException("a fraction over zero");
		}
		BigInteger divisor = num.gcd(den);
		if (den.signum() < 0) {
			divisor = divisor.negate();
		}
		num = num.divide(divisor);
		den = den.divide(divisor);
	}

	static Ratio of(long whole) {
		return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
	}

	/** Reads digits with an optional sign and an optional decimal point. */
	static Ratio parse(String text) {
		int dot = text.indexOf('.');
		if (dot < 0) {
			return new Ratio(new BigInteger(text), BigInteger.ONE);
		}
		String digits = text.substring(0, dot) + text.substring(dot + 1);
		return new Ratio(new BigInteger(digits), BigInteger.TEN.pow(text.length() - dot - 1));
	}

	Ratio plus(Ratio other) {
		return new Ratio(this.num.multiply(other.den).add(other.num.multiply(this.den)), this.den.multiply(other.den));
	}

	Ratio minus(Ratio other) {
		return plus(other.negate());
	}

	Ratio times(Ratio other) {
		return new Ratio(this.num.multiply(other.num), this.den.multiply(other.den));
	}

	Ratio over(Ratio other) {
		return new Ratio(this.num.multiply(other.den), this.den.multiply(other.num));
	}

	/** This as so many hundredths of the other. */
	Ratio percentOf(Ratio other) {
		return times(HUNDRED).over(other);
	}

	Ratio negate() {
		return new Ratio(this.num.negate(), this.den);
	}

	Ratio abs() {
		return new Ratio(this.num.abs(), this.den);
	}

	int signum() {
		return this.num.signum();
	}

	boolean below(Ratio other) {
		return compareTo(other) < 0;
	}

	@Override
	public int compareTo(Ratio other) {
		return this.num.multiply(other.den).compareTo(other.num.multiply(this.den));
	}

	/** The nearest figure of so many decimal places, halves away from zero. */
	Ratio round(int places) {
		BigInteger scale = BigInteger.TEN.pow(places);
		BigInteger twice = this.num.abs().multiply(scale).shiftLeft(1);
		BigInteger nearest = twice.add(this.den).divide(this.den.shiftLeft(1));
		return new Ratio((signum() < 0) ? nearest.negate() : nearest, scale);
	}

	/** Two decimal places, without trailing zeros. */
	String shown() {
		return round(2).exact();
	}

	/** Two decimal places, or more where two would show a limit that is not reached. */
	String shownApartFrom(Ratio limit) {
		int places = 2;
		while (!equals(limit) && round(places).equals(limit)) {
			places++;
		}
		return round(places).exact();
	}

	/** All decimal places; only for fractions whose decimals end. */
	String exact() {
		int places = 0;
		BigInteger scale = BigInteger.ONE;
		while (scale.mod(this.den).signum() != 0) {
			places++;
			if (places > 200) {
				throw new ArithmeticException("decimals without end: " + this);
			}
			scale = scale.multiply(BigInteger.TEN);
		}
		StringBuilder digits = new StringBuilder(this.num.abs().multiply(scale).divide(this.den).toString());
		while (digits.length() <= places) {
			digits.insert(0, '0');
		}
		if (places > 0) {
			digits.insert(digits.length() - places, '.');
		}
		return (signum() < 0) ? "-" + digits : digits.toString();
	}

}
