package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.uketsuke.WholeApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every route that the application answers, and who may ask for it; a route that stands nowhere here fails. */
@WholeApplication
class WhoMayWhatTest {
    private static final List<String> WHO =
            List.of("anonymous", "requester", "no-role", "agent", "lead", "admin", "api");

    /** In the order of {@link #WHO}; 400, 404 and 415 are what one who was let in hears of a request without sense. */
    private static final String EXPECTED = """
            GET / | 200 | 200 | 200 | 200 | 200 | 200 | 200
            GET /actuator | 404 | 404 | 404 | 404 | 404 | 404 | 404
            GET /actuator/health | 200 | 200 | 200 | 200 | 200 | 200 | 200
            GET /actuator/health/** | 404 | 404 | 404 | 404 | 404 | 404 | 404
            GET /api/queue | 401 | 403 | 401 | 401 | 401 | 401 | 200
            GET /api/schema/ticket.json | 200 | 403 | 200 | 200 | 200 | 200 | 200
            GET /api/tickets | 401 | 403 | 401 | 401 | 401 | 401 | 200
            GET /api/tickets/{number} | 401 | 403 | 401 | 401 | 401 | 401 | 404
            GET /api/tickets/{number}.md | 401 | 403 | 401 | 401 | 401 | 401 | 404
            GET /api/tickets/{number}/files/{id} | 401 | 403 | 401 | 401 | 401 | 401 | 404
            GET /api/tickets/{number}/history | 401 | 403 | 401 | 401 | 401 | 401 | 404
            GET /api/tickets/{number}/status | 401 | 403 | 401 | 401 | 401 | 401 | 404
            GET /console | sign-in | sign-in | 403 | 200 | 200 | 200 | sign-in
            GET /console/conversations/{id} | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/events | sign-in | sign-in | 403 | 200 | 200 | 200 | sign-in
            GET /console/outages | sign-in | sign-in | 403 | 200 | 200 | 200 | sign-in
            GET /console/people | sign-in | sign-in | 403 | 403 | 403 | 200 | sign-in
            GET /console/queue | sign-in | sign-in | 403 | 200 | 200 | 200 | sign-in
            GET /console/reports | sign-in | sign-in | 403 | 403 | 200 | 200 | sign-in
            GET /console/reports/{key}.csv | sign-in | sign-in | 403 | 403 | 404 | 404 | sign-in
            GET /console/requests/{number} | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}.json | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}.md | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}/files/{id} | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}/live | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}/merge | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}/portal | sign-in | sign-in | 403 | 404 | 404 | 404 | sign-in
            GET /console/requests/{number}/purge | sign-in | sign-in | 403 | 403 | 404 | 404 | sign-in
            GET /console/rules | sign-in | sign-in | 403 | 200 | 200 | 200 | sign-in
            GET /console/sign-in | 200 | 200 | 200 | 200 | 200 | 200 | 200
            GET /error | 404 | 404 | 404 | 404 | 404 | 404 | 404
            GET /v3/api-docs | 200 | 403 | 200 | 200 | 200 | 200 | 200
            GET /v3/api-docs.yaml | 200 | 403 | 200 | 200 | 200 | 200 | 200
            GET /v3/directline/** | 404 | 404 | 404 | 404 | 404 | 404 | 404
            GET /v3/directline/attachments/{id} | 403 | 403 | 403 | 403 | 403 | 403 | 403
            GET /v3/directline/conversations/{conversation} | 401 | 403 | 401 | 401 | 401 | 401 | 403
            GET /v3/directline/conversations/{conversation}/activities | 401 | 403 | 401 | 401 | 401 | 401 | 403
            POST /api/erasure/people/erase | 401 | 403 | 401 | 401 | 401 | 401 | 415
            POST /api/erasure/people/export | 401 | 403 | 401 | 401 | 401 | 401 | 415
            POST /api/erasure/people/find | 401 | 403 | 401 | 401 | 401 | 401 | 415
            POST /api/erasure/secrets | 401 | 403 | 401 | 401 | 401 | 401 | 415
            POST /api/messages | 415 | 415 | 415 | 415 | 415 | 415 | 415
            POST /api/tickets/{number}/acts | 401 | 403 | 401 | 401 | 401 | 401 | 415
            POST /api/webchat/draft-link | 401 | 404 | 401 | 401 | 401 | 401 | 403
            POST /api/webchat/token | 200 | 200 | 200 | 200 | 200 | 200 | 200
            POST /console/outages | sign-in | sign-in | 403 | 403 | 400 | 400 | sign-in
            POST /console/outages/{id}/end | sign-in | sign-in | 403 | 403 | 302 | 302 | sign-in
            POST /console/people | sign-in | sign-in | 403 | 403 | 403 | 200 | sign-in
            POST /console/people/erase | sign-in | sign-in | 403 | 403 | 403 | 400 | sign-in
            POST /console/people/export | sign-in | sign-in | 403 | 403 | 403 | 400 | sign-in
            POST /console/requests/{number}/acts | sign-in | sign-in | 403 | 400 | 400 | 400 | sign-in
            POST /console/requests/{number}/deliveries/{seq}/retry | sign-in | sign-in | 403 | 400 | 400 | 400 | sign-in
            POST /console/requests/{number}/purge | sign-in | sign-in | 403 | 403 | 400 | 400 | sign-in
            POST /v3/directline/conversations | 401 | 201 | 401 | 401 | 401 | 401 | 403
            POST /v3/directline/conversations/{conversation}/activities | 401 | 403 | 401 | 401 | 401 | 401 | 403
            POST /v3/directline/conversations/{conversation}/upload | 401 | 403 | 401 | 401 | 401 | 401 | 403
            POST /v3/directline/tokens/generate | 401 | 403 | 401 | 401 | 401 | 401 | 403
            POST /v3/directline/tokens/refresh | 401 | 200 | 401 | 401 | 401 | 401 | 403
            """;

    @Autowired
    WebApplicationContext application;

    private MockMvc server;

    @BeforeEach
    void serve() {
        server = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /** What is refused to everybody in the same way as being no method of the address needs no row. */
    @Test
    void every_route_answers_whom_it_is_for_and_nobody_else() throws Exception {
        var token = token();
        var found = new StringBuilder();
        for (var route : routes()) {
            var parts = route.split(" ");
            var answers = new ArrayList<String>();
            for (var who : WHO) {
                answers.add(answer(parts[0], parts[1], who, token));
            }
            if (!Set.copyOf(answers).equals(Set.of("405"))) {
                found.append(route)
                        .append(" | ")
                        .append(String.join(" | ", answers))
                        .append('\n');
            }
        }
        assertThat(found.toString()).isEqualTo(EXPECTED);
    }

    private String answer(String method, String route, String who, String token) throws Exception {
        var asked = request(HttpMethod.valueOf(method), route.replaceAll("\\{[^}]+}|\\*+", "none"))
                .with(csrf())
                .accept(MediaType.ALL);
        var answer = server.perform(as(who, asked, token)).andReturn().getResponse();
        return Access.SIGN_IN.equals(answer.getRedirectedUrl()) ? "sign-in" : String.valueOf(answer.getStatus());
    }

    /** Agents come with the session of a browser, so that the address decides whether it counts. */
    private static MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder asked, String token) {
        return switch (who) {
            case "anonymous" -> asked;
            case "requester" -> asked.header("Authorization", "Bearer " + token);
            case "api" -> asked.header("Authorization", "Bearer " + WholeApplication.API_TOKEN);
            default ->
                asked.sessionAttr(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                "of-" + who,
                                null,
                                Role.of(who).map(Role::authorities).orElse(List.of()))));
        };
    }

    private String token() throws Exception {
        var answer = server.perform(post("/api/webchat/token")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsString())
                .path("token")
                .asString();
    }

    private Set<String> routes() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(WhoMayWhatTest::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("GET " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
