package vn.thidua.system;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which this server is called: those of {@code thidua.public-url} and
 * {@code thidua.allowed-hosts}, its numbers and {@code localhost}. Where neither is set
 * every name is served, but nobody is sent to a provider of identities, which needs an
 * address to send back to.
 */
class KnownHosts {

	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?[0:]*:0*1]?");

	private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[?[0-9a-f]*:[0-9a-f:.%]*]?");

	private static final List<String> PROVIDERS = List.of("/oauth2/", "/login/oauth2/");

	private final Set<String> names = new HashSet<>();

	KnownHosts(String address, List<String> allowed) {
		allowed.stream().map(KnownHosts::key).filter((name) -> !name.isEmpty()).forEach(this.names::add);
		String own = address.isBlank() ? null : URI.create(address.strip()).getHost();
		if (own != null) {
			this.names.add(key(own));
		}
	}

	/** Whether a page is served to whoever calls this server so. */
	boolean serves(String host, String path) {
		String name = key(host);
		if (this.names.contains(name) || LOOPBACK.matcher(name).matches()) {
			return true;
		}
		return this.names.isEmpty() ? PROVIDERS.stream().noneMatch(path::contains) : NUMBERS.matcher(name).matches();
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
