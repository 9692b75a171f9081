package dev.uketsuke.console;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the console's pages know of who looks at them. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {
    @ModelAttribute("agentName")
    @Nullable
    String agentName(@Nullable Authentication agent) {
        if (agent == null) {
            return null;
        }
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
