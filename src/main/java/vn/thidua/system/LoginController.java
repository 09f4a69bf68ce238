package vn.thidua.system;

import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.account.DemoAccount;
import vn.thidua.account.login.PendingLogIn;

/**
 * The pages of the log-in. They name the providers of identities that are configured, and
 * the demo accounts only while the demo profile is on.
 */
@Controller
class LoginController {

	private final boolean demo;

	private final List<ClientRegistration> providers;

	private final Clock clock;

	LoginController(Environment environment, ObjectProvider<ClientRegistrationRepository> providers, Clock clock) {
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
		this.providers = (providers.getIfAvailable() instanceof Iterable<?> all)
				? StreamSupport.stream(all.spliterator(), false).map(ClientRegistration.class::cast).toList()
				: List.of();
		this.clock = clock;
	}

	@GetMapping("/login")
	String login(Model model) {
		model.addAttribute("demoAccounts", this.demo ? DemoAccount.ALL : List.of());
		model.addAttribute("providers", this.providers);
		return "system/login";
	}

	@GetMapping("/login/second")
	String second(HttpServletRequest request) {
		return PendingLogIn.of(request, this.clock.instant()).isPresent() ? "system/second" : "redirect:/login?expired";
	}

}
