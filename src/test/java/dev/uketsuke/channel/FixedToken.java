package dev.uketsuke.channel;

import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.ITenantProfile;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A token as the identity platform would give it. */
record FixedToken(String accessToken) implements IAuthenticationResult {
    @Override
    public @Nullable String idToken() {
        return null;
    }

    @Override
    public @Nullable IAccount account() {
        return null;
    }

    @Override
    public @Nullable ITenantProfile tenantProfile() {
        return null;
    }

    @Override
    public String environment() {
        return "";
    }

    @Override
    public String scopes() {
        return "";
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // msal4j's
    public Date expiresOnDate() {
        return new Date(Long.MAX_VALUE);
    }
}
