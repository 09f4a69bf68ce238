package vn.thidua.account.login;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** Where a provider of identities sends people back to. */
final class ProviderRequests {

	private static final String BEGIN = "/oauth2/authorization";

	private static final String BACK = "/login/oauth2/code/";

	private ProviderRequests() {
	}

	/** By the public address where one is set, whatever a request calls this server. */
	static OAuth2AuthorizationRequestResolver to(ClientRegistrationRepository providers, String address) {
		DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(providers,
				BEGIN);
		String base = address.strip().replaceFirst("/+$", "");
		if (!base.isEmpty()) {
			resolver.setAuthorizationRequestCustomizer((request) -> request.attributes(
					(known) -> request.redirectUri(base + BACK + known.get(OAuth2ParameterNames.REGISTRATION_ID))));
		}
		return resolver;
	}

}
