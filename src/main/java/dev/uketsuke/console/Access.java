package dev.uketsuke.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach what; whatever is named neither here nor by a channel, which comes before, is denied. */
@Configuration(proxyBeanMethods = false)
class Access {
    /** The authority of who may see and work requests. */
    static final String AGENT = "ROLE_AGENT";
    /** Request attribute that tells the error page that the console is closed. */
    static final String CONSOLE_CLOSED = "dev.uketsuke.console.closed";

    private static final String SIGN_IN = "/console/sign-in";

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

    @Bean
    @Order(30)
    SecurityFilterChain apiAccess(HttpSecurity http, ApiToken token, Problems problems) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, DESCRIPTIONS)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, DESCRIPTIONS)
                                .permitAll()
                                .anyRequest()
                                .hasAuthority(AGENT))
                .addFilterBefore(new BearerFilter(token, problems), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, missing) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    "Send the API's token in the header 'Authorization: Bearer <token>'.");
                        })
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(response, HttpStatus.FORBIDDEN, "This identity may not do that.")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(40)
    SecurityFilterChain consoleAccess(HttpSecurity http, LocalSignIn signIn) {
        http.securityMatcher("/console/**")
                .authenticationManager(new ProviderManager(signIn))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONSOLE_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        if (!signIn.open()) {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/console/assets/**")
                            .permitAll()
                            .anyRequest()
                            .denyAll())
                    .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, denied) -> {
                        request.setAttribute(CONSOLE_CLOSED, true);
                        response.sendError(HttpStatus.FORBIDDEN.value());
                    }))
                    .build();
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/console/assets/**", SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(AGENT))
                .formLogin(form ->
                        form.loginPage(SIGN_IN).defaultSuccessUrl("/console").failureHandler(Access::refused))
                .logout(out -> out.logoutUrl("/console/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(Access::toSignIn))
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
        response.sendRedirect(
                request.getContextPath() + SIGN_IN + (reason instanceof LockedException ? "?locked" : "?wrong"));
    }
}
