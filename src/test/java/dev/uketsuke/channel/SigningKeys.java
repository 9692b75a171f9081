package dev.uketsuke.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** A channel's signing key, published as the Bot Framework does. */
final class SigningKeys {
    static final String ISSUER = "https://api.botframework.com";

    private final KeyPair pair = pair();

    /** Publishes the key, endorsed for Teams. */
    void publish(WireMockServer server) {
        server.stubFor(get("/.well-known/openidconfiguration")
                .willReturn(
                        okJson("{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(ISSUER, server.baseUrl()))));
        var key = (RSAPublicKey) pair.getPublic();
        server.stubFor(get("/keys").willReturn(okJson("""
                        {"keys":[{"kty":"RSA","use":"sig","kid":"k1","n":"%s","e":"%s","endorsements":["msteams"]}]}""".formatted(
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray())))));
    }

    /** A token that holds, to be spoiled by the test. */
    static JWTCreator.Builder token(String appId, String serviceUrl) {
        return JWT.create()
                .withKeyId("k1")
                .withIssuer(ISSUER)
                .withAudience(appId)
                .withClaim("serviceurl", serviceUrl)
                .withExpiresAt(Instant.now().plusSeconds(600));
    }

    String sign(JWTCreator.Builder token) {
        return "Bearer " + token.sign(Algorithm.RSA256(null, (RSAPrivateKey) pair.getPrivate()));
    }

    private static String base64(byte[] number) {
        var start = number[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(number, start, number.length));
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
