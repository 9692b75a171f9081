package dev.uketsuke.console;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;

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

    /** The refusals that operations share; what one of them says of its own stays. */
    @Bean
    OperationCustomizer sharedRefusals() {
        return (operation, method) -> {
            var responses = operation.getResponses();
            if (method.getBeanType().isAnnotationPresent(SecurityRequirement.class)) {
                responses.putIfAbsent("401", problem("No bearer token was sent"));
                responses.putIfAbsent(
                        "403",
                        problem(
                                "The token is not one of the API's, its scopes do not allow that, or the API is closed"));
                responses.putIfAbsent(
                        "429",
                        problem("The token was used too often within a minute; wait as long as Retry-After says"));
            }
            if (operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
                responses.putIfAbsent("404", problem("There is no such request, or nothing of it under this name"));
            }
            if (method.hasMethodAnnotation(PostMapping.class)) {
                responses.putIfAbsent(
                        "400", problem("The body cannot be read, or lacks something; nothing was changed"));
                responses.putIfAbsent("415", problem("The body is not of the type that is taken"));
            }
            return operation;
        };
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, new MediaType()));
    }
}
