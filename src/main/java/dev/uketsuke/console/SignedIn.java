package dev.uketsuke.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the console's pages know of who looks at them. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {
    /** The same for a page that is shown when something went wrong, where nobody asks for it. */
    static Map<String, Object> of(Authentication agent) {
        return Map.of("agentName", name(agent), "lead", is(Role.LEAD, agent), "admin", is(Role.ADMIN, agent));
    }

    @ModelAttribute("agentName")
    @Nullable
    String agentName(@Nullable Authentication agent) {
        return agent == null ? null : name(agent);
    }

    private static String name(Authentication agent) {
        var full = agent.getPrincipal() instanceof OidcUser user ? user.getFullName() : null;
        return full == null || full.isBlank() ? agent.getName() : full;
    }

    @ModelAttribute("lead")
    boolean lead(@Nullable Authentication agent) {
        return is(Role.LEAD, agent);
    }

    @ModelAttribute("admin")
    boolean admin(@Nullable Authentication agent) {
        return is(Role.ADMIN, agent);
    }

    private static boolean is(Role role, @Nullable Authentication agent) {
        return agent != null
                && agent.getAuthorities().stream()
                        .anyMatch(may -> role.authority().equals(may.getAuthority()));
    }
}
