package dev.uketsuke.console;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sign-in with the company's own accounts by OpenID Connect, as soon as a registration is configured. All its addresses
 * lie under the console's, where the session's cookie goes along.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class CompanySignIn {
    private static final Logger LOG = LoggerFactory.getLogger(CompanySignIn.class);
    private static final String BEGIN = Access.SIGN_IN + "/with";
    private static final String CALLBACK = Access.SIGN_IN + "/callback/";

    private final OAuth2ClientProperties settings;
    private final AgentAccounts accounts;

    CompanySignIn(OAuth2ClientProperties settings, @Value("${uketsuke.console.roles-claim:roles}") String rolesClaim) {
        this.settings = settings;
        this.accounts = new AgentAccounts(rolesClaim);
    }

    /** A link on the sign-in page; several are told apart by their names. */
    record Link(String href, String name) {}

    /** The provider is first asked when somebody signs in: the chat starts without it. */
    @Bean
    static ClientRegistrationRepository registrations(OAuth2ClientProperties settings) {
        return new SupplierClientRegistrationRepository(() -> {
            var known = new LinkedHashMap<String, ClientRegistration>();
            new OAuth2ClientPropertiesMapper(settings)
                    .asClientRegistrations()
                    .forEach((id, registration) -> known.put(id, ofTheConsole(registration)));
            return new InMemoryClientRegistrationRepository(known);
        });
    }

    void configure(HttpSecurity http, AuthenticationFailureHandler refused) {
        http.oauth2Login(login -> login.loginPage(Access.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.baseUri(BEGIN))
                .redirectionEndpoint(endpoint -> endpoint.baseUri(CALLBACK + "*"))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(accounts))
                .authorizedClientRepository(new TokensDropped())
                .defaultSuccessUrl("/console")
                .failureHandler(refused));
    }

    List<Link> ways() {
        return settings.getRegistration().entrySet().stream()
                .map(entry -> new Link(BEGIN + "/" + entry.getKey(), name(entry)))
                .toList();
    }

    /** Signing out here leaves the company's own session open; nothing when the provider does not say where it ends. */
    List<Link> waysOut(ClientRegistrationRepository registrations) {
        return settings.getRegistration().entrySet().stream()
                .flatMap(entry -> end(registrations, entry.getKey()).map(href -> new Link(href, name(entry))).stream())
                .toList();
    }

    private static Optional<String> end(ClientRegistrationRepository registrations, String id) {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(id))
                    .flatMap(known -> Optional.ofNullable(known.getProviderDetails()
                                    .getConfigurationMetadata()
                                    .get("end_session_endpoint"))
                            .map(address -> UriComponentsBuilder.fromUriString(address.toString())
                                    .queryParam("client_id", "{client}")
                                    .encode()
                                    .buildAndExpand(known.getClientId())
                                    .toUriString()));
        } catch (RuntimeException away) {
            LOG.warn(
                    "The provider '{}' does not tell its addresses: {}",
                    id,
                    away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String name(Map.Entry<String, OAuth2ClientProperties.Registration> entry) {
        var named = entry.getValue().getClientName();
        return named == null ? entry.getKey() : named;
    }

    /** Whatever is set: roles stand in an ID token only, and the cookie is sent to the console only. */
    private static ClientRegistration ofTheConsole(ClientRegistration configured) {
        var scopes = new LinkedHashSet<>(List.of(OidcScopes.OPENID, OidcScopes.PROFILE));
        if (configured.getScopes() != null) {
            scopes.addAll(configured.getScopes());
        }
        return ClientRegistration.withClientRegistration(configured)
                .redirectUri("{baseUrl}" + CALLBACK + "{registrationId}")
                .scope(scopes)
                .build();
    }
}
