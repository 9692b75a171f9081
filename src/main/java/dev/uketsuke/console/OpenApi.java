package dev.uketsuke.console;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Uketsuke",
                        version = "1",
                        description = "Support requests as the agents get them. Errors are application/problem+json."))
@SecurityScheme(name = OpenApi.BEARER, type = SecuritySchemeType.HTTP, scheme = "bearer")
class OpenApi {
    static final String BEARER = "token";
}
