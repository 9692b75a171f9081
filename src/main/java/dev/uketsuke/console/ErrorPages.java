package dev.uketsuke.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when something went wrong: a problem to programs, a page to people; never an exception's text. */
@Controller
class ErrorPages implements ErrorController {
    private static final String CONSOLE = "/console";
    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        if (!wantsPage(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, request));
        }
        response.setHeader("Content-Security-Policy", Access.CONSOLE_POLICY);
        var key = request.getAttribute(Access.DENIED) instanceof String denied
                ? denied
                : switch (status) {
                    case NOT_FOUND -> "404";
                    case FORBIDDEN -> "403";
                    default -> status.is4xxClientError() ? "400" : "500";
                };
        var told = new HashMap<String, Object>(Map.of("key", "error." + key, "status", status.value()));
        var agent = agent(request);
        agent.map(SignedIn::of).ifPresent(told::putAll);
        return new ModelAndView(agent.isPresent() ? "console/error" : "error", told, status);
    }

    /** Whoever is signed in and has a role here; the session alone knows it, since nothing looks at it on the way to an error. */
    private static Optional<Authentication> agent(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.equals(CONSOLE) || path.startsWith(CONSOLE + "/")
                ? Optional.ofNullable(
                                SESSIONS.loadDeferredContext(request).get().getAuthentication())
                        .filter(agent -> agent.getAuthorities().stream()
                                .anyMatch(may -> Role.AGENT.authority().equals(may.getAuthority())))
                : Optional.empty();
    }

    private static ProblemDetail problem(HttpStatus status, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(status.getReasonPhrase());
        var reason = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        // The text of an exception may hold what was sent; only what was written for the caller is passed on.
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null
                && status.is4xxClientError()
                && reason instanceof String text
                && !text.isBlank()) {
            problem.setDetail(text);
        }
        return problem;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/")
                && !path.startsWith("/v3/")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
