package vn.thidua.account.login;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A provider of identities (OpenID Connect) within this process, which vouches for one
 * person.
 */
final class IdentityProvider implements AutoCloseable {

	private final RSAKey key;

	private final HttpServer server;

	private final Map<String, Object> claims = new HashMap<>();

	private String nonce = "";

	IdentityProvider() throws IOException, JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("1").generate();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange, configuration()));
		this.server.createContext("/keys",
				(exchange) -> answer(exchange, new JWKSet(this.key.toPublicJWK()).toString()));
		this.server.createContext("/token", (exchange) -> answer(exchange, tokens()));
		this.server.start();
	}

	String issuer() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** What it says of the person who logs in next, in answer to that nonce. */
	void vouch(Map<String, Object> said, String asked) {
		this.claims.clear();
		this.claims.putAll(said);
		this.nonce = asked;
	}

	private String configuration() {
		return """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				"jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
				"id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
	}

	private String tokens() throws IOException {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims());
			token.sign(new RSASSASigner(this.key));
			return """
					{"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}"""
				.formatted(token.serialize());
		}
		catch (JOSEException ex) {
			throw new IOException(ex);
		}
	}

	private JWTClaimsSet claims() {
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(issuer())
			.subject("person-1")
			.audience("thidua")
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)))
			.claim("nonce", this.nonce);
		this.claims.forEach(builder::claim);
		return builder.build();
	}

	private static void answer(HttpExchange exchange, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
