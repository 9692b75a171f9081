package dev.uketsuke.console;

import dev.uketsuke.privacy.Unseen;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The agent whom a verified ID token names, under the name that people know the account by, since it stands beside
 * everything that the agent does. Whom the token gives no role may do nothing.
 */
final class AgentAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final List<String> NAMES =
            List.of(StandardClaimNames.PREFERRED_USERNAME, StandardClaimNames.EMAIL, StandardClaimNames.SUB);
    private static final int LONGEST_NAME = 100;

    private final String rolesClaim;

    AgentAccounts(String rolesClaim) {
        this.rolesClaim = rolesClaim;
    }

    /** Asks the provider nothing more: only the ID token is signed. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        return new DefaultOidcUser(authorities(token), token, nameClaim(token));
    }

    private List<GrantedAuthority> authorities(OidcIdToken token) {
        return roles(token.getClaims().get(rolesClaim))
                .max(Comparator.naturalOrder())
                .map(Role::authorities)
                .orElse(List.of());
    }

    private static Stream<Role> roles(@Nullable Object claim) {
        return switch (claim) {
            case String one -> Role.of(one).stream();
            case Collection<?> several ->
                several.stream().map(String::valueOf).map(Role::of).flatMap(Optional::stream);
            case null, default -> Stream.empty();
        };
    }

    private static String nameClaim(OidcIdToken token) {
        return NAMES.stream()
                .filter(claim -> isName(token.getClaims().get(claim)))
                .findFirst()
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The ID token names nobody", null)));
    }

    private static boolean isName(@Nullable Object claim) {
        return claim instanceof String name
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && Unseen.without(name).equals(name);
    }
}
