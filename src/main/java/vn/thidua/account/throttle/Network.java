package vn.thidua.account.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What counts as one address: of version 4 the whole of it, of version 6 the network,
 * since whoever has one address of it has them all.
 *
 * @param text names it
 */
record Network(String text) {

	private static final int PREFIX_BYTES = 8;

	private static final int LONGEST = 60;

	static Network of(String origin) {
		String bare = origin.strip().replaceFirst("%.*$", "");
		if (bare.length() > LONGEST || bare.indexOf(':') < 0) {
			return new Network(bare.substring(0, Math.min(LONGEST, bare.length())));
		}
		try {
			InetAddress address = InetAddress.getByName(bare);
			return new Network((address instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES))
					: address.getHostAddress());
		}
		catch (UnknownHostException ex) {
			return new Network(bare);
		}
	}

}
