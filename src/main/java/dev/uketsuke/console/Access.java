package dev.uketsuke.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Who may reach what; whatever is named neither here nor by a channel, which comes before, is denied. */
@Configuration(proxyBeanMethods = false)
class Access {
    /** Request attribute that tells the error page why somebody is turned away: a key of its texts. */
    static final String DENIED = "dev.uketsuke.console.denied";

    static final String SIGN_IN = "/console/sign-in";
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,60}");

    static final String CONSOLE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] DESCRIPTIONS = {
        "/api/schema/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**"
    };
    private static final String[] PAGES = {
        "/", "/chat/**", "/webchat/**", "/webjars/**", "/widget.js", "/favicon.ico", "/actuator/health/**"
    };

    /** Before everything else, also before a request is looked at for who sent it. */
    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Environment environment, ServerProperties server, Problems problems) {
        var filter = new FilterRegistrationBean<>(new HostFilter(environment, server, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Between the sessions and all that looks for one. */
    @Bean
    FilterRegistrationBean<Filter> errorsWithoutSession() {
        var filter = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> chain.doFilter(new ErrorRequest((HttpServletRequest) request), response));
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return filter;
    }

    @Bean
    @Order(30)
    SecurityFilterChain apiAccess(
            HttpSecurity http, ApiTokens tokens, ApiSettings settings, Problems problems, Clock clock) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, DESCRIPTIONS)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, DESCRIPTIONS)
                                .permitAll()
                                .requestMatchers(ErasureApi.PATH + "/**")
                                .hasAuthority(ApiScope.ERASE.authority())
                                .requestMatchers(HttpMethod.GET)
                                .hasAuthority(ApiScope.READ.authority())
                                .requestMatchers(HttpMethod.HEAD)
                                .hasAuthority(ApiScope.READ.authority())
                                .anyRequest()
                                .hasAuthority(ApiScope.ACT.authority()))
                .addFilterBefore(new BearerFilter(tokens, settings, problems, clock), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, missing) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    "Send a token of the API in the header 'Authorization: Bearer <token>'.");
                        })
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                response, HttpStatus.FORBIDDEN, "This token's scopes do not allow that.")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(40)
    SecurityFilterChain consoleAccess(
            HttpSecurity http, LocalSignIn local, Optional<CompanySignIn> company, LiveEvents events) {
        http.securityMatcher("/console/**")
                .addFilterBefore(new FileFormFilter(), CsrfFilter.class)
                .addFilterAfter(new StaleSignIns(local), SecurityContextHolderFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONSOLE_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        if (company.isEmpty() && !local.open()) {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/console/assets/**")
                            .permitAll()
                            .anyRequest()
                            .denyAll())
                    .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, denied) -> {
                        request.setAttribute(DENIED, "closed");
                        response.sendError(HttpStatus.FORBIDDEN.value());
                    }))
                    .build();
        }
        company.ifPresentOrElse(
                accounts -> accounts.configure(http, Access::refused),
                () -> http.authenticationManager(new ProviderManager(local))
                        .formLogin(form -> form.loginPage(SIGN_IN)
                                .defaultSuccessUrl("/console")
                                .failureHandler(Access::refused)));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/console/assets/**", SIGN_IN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/console/outages", "/console/outages/**")
                        .hasAuthority(Role.LEAD.authority())
                        .requestMatchers("/console/reports", "/console/reports/**")
                        .hasAuthority(Role.LEAD.authority())
                        .requestMatchers("/console/requests/*/purge")
                        .hasAuthority(Role.LEAD.authority())
                        .requestMatchers("/console/people", "/console/people/**")
                        .hasAuthority(Role.ADMIN.authority())
                        .anyRequest()
                        .hasAuthority(Role.AGENT.authority()))
                .logout(out -> out.logoutUrl("/console/sign-out")
                        .addLogoutHandler(events)
                        .logoutSuccessUrl(SIGN_IN + "?out"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(Access::toSignIn).accessDeniedHandler(Access::denied))
                .build();
    }

    /** Public pages write their own headers; anything else does not exist. */
    @Bean
    @Order(100)
    SecurityFilterChain publicAccess(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, PAGES)
                                .permitAll()
                                // Load balancers and monitors ask so.
                                .requestMatchers(HttpMethod.HEAD, PAGES)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, denied) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .build();
    }

    /** A page goes to the sign-in; a part of a page, fetched by a poll, tells the whole page to go there. */
    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var why = switch (reason) {
            case OAuth2AuthenticationException company -> {
                var code = company.getError().getErrorCode();
                // A provider's answer comes by way of the browser, which may write anything there.
                LOG.warn(
                        "A sign-in with a company account failed: {}",
                        ERROR_CODE.matcher(code).matches() ? code : "unknown error");
                yield "?failed";
            }
            case LockedException _ -> "?locked";
            default -> "?wrong";
        };
        response.sendRedirect(request.getContextPath() + SIGN_IN + why);
    }

    /** An old form's page is told apart from what somebody's roles do not admit. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!(reason instanceof CsrfException)) {
            request.setAttribute(DENIED, request.isUserInRole(Role.AGENT.name()) ? "role" : "no-role");
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
